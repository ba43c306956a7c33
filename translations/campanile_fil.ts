<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil_PH">
<context>
    <name>ActionGroups</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>I-edit</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listahan</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Pumunta sa</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tingnan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Tulong</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Hanapin ang kahit ano…</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Bawiin ang huling pagbabago</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>Ipakita ang &amp;menu bar</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Buong screen</translation>
    </message>
    <message>
        <source>Appearance: as the &amp;system</source>
        <translation>Itsura: ayon sa &amp;sistema</translation>
    </message>
    <message>
        <source>Appearance: &amp;light</source>
        <translation>Itsura: &amp;maliwanag</translation>
    </message>
    <message>
        <source>Appearance: &amp;dark</source>
        <translation>Itsura: ma&amp;dilim</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Mga &amp;keyboard shortcut</translation>
    </message>
    <message>
        <source>&amp;About Campanile</source>
        <translation>&amp;Tungkol sa Campanile</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lumabas</translation>
    </message>
    <message>
        <source>&amp;Open another database…</source>
        <translation>&amp;Magbukas ng ibang database…</translation>
    </message>
    <message>
        <source>&amp;Import tickets…</source>
        <translation>Mag-&amp;import ng mga tiket…</translation>
    </message>
    <message>
        <source>Start an &amp;empty database…</source>
        <translation>Magsimula ng &amp;walang-lamang database…</translation>
    </message>
    <message>
        <source>Open the &amp;demo company</source>
        <translation>Buksan ang &amp;demo na kompanya</translation>
    </message>
    <message>
        <source>Switch &amp;person…</source>
        <translation>Magpalit ng &amp;tao…</translation>
    </message>
    <message>
        <source>&amp;What can be taken back…</source>
        <translation>&amp;Ano ang mababawi…</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>New</source>
        <translation>Bago</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Bukas</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Sa kliyente pa</translation>
    </message>
    <message>
        <source>Waiting for R&amp;D</source>
        <translation>Naghihintay sa R&amp;D</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Naghihintay sa iba</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Nalutas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Sarado</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Walang priyoridad</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mababa</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Karaniwan</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Mataas</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Agaran</translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation>Hindi alam na channel</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Web form</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Personal na pagbisita</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Tagatingin</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Ahente</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Pinuno ng koponan</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Tagapamahala</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>Walang tier</translation>
    </message>
    <message>
        <source>Tier 1</source>
        <translation>Tier 1</translation>
    </message>
    <message>
        <source>Tier 2</source>
        <translation>Tier 2</translation>
    </message>
    <message>
        <source>Tier 3</source>
        <translation>Tier 3</translation>
    </message>
    <message>
        <source>Small business</source>
        <translation>Maliit na negosyo</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Malaking kumpanya</translation>
    </message>
    <message>
        <source>no segment</source>
        <translation>walang segment</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Tungkulin</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasyon</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Koponan</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Bahagi ng</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Antas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Mga wika</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Nagtatrabaho rito</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Kung kanino ito</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ang ginagawa nito</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Tao</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Kasanayan</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Field of one&apos;s own</source>
        <translation>Sariling field</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kliyente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Rights of a role</source>
        <translation>Mga karapatan ng tungkulin</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>Profile ng import</translation>
    </message>
    <message>
        <source>added</source>
        <translation>idinagdag</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>binago</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>inalis</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>binawi</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>pinagsama</translation>
    </message>
    <message>
        <source>split</source>
        <translation>hinati</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field, its value before, its value now</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Name in searches</source>
        <translation>Pangalan sa mga paghahanap</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Linggo ng trabaho</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Mga araw ng pahinga</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>%n araw ng pahinga</numerusform>
            <numerusform>%n araw ng pahinga</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status in the other system</source>
        <translation>Status sa kabilang sistema</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priyoridad</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Nakatalaga</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Paksa</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Pangako</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensahe</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Panloob na tala</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Kalakip</translation>
    </message>
    <message>
        <source>Called by name</source>
        <translation>Tinawag sa pangalan</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Sagot</translation>
    </message>
    <message>
        <source>Customer success manager</source>
        <translation>Customer success manager</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Uri ng halaga</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Mga pagpipilian</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Nahahanap ng search</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hanap</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Nakaayos ayon sa</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Pababa ang ayos</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Nakapangkat ayon sa</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Puwesto sa listahan</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kulay</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>Para saan ito</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Mga column</translation>
    </message>
    <message>
        <source>Column widths</source>
        <translation>Lapad ng mga column</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>naipadala</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>hindi pa naipapadala</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>iba</translation>
    </message>
    <message>
        <source>one that is not known any more</source>
        <translation>isang hindi na kilala</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>Copies are made</source>
        <translation>Gumagawa ng mga kopya</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Araw ng linggo</translation>
    </message>
    <message>
        <source>Newest copies kept</source>
        <translation>Mga pinakabagong kopyang itinatago</translation>
    </message>
    <message>
        <source>Weeks with a copy kept</source>
        <translation>Mga linggong may itinatagong kopya</translation>
    </message>
    <message>
        <source>Months with a copy kept</source>
        <translation>Mga buwang may itinatagong kopya</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Laki</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Mga tiket</translation>
    </message>
    <message>
        <source>Could not be made</source>
        <translation>Hindi nagawa</translation>
    </message>
    <message>
        <source>Can be restored</source>
        <translation>Maipanunumbalik</translation>
    </message>
    <message>
        <source>Made a database of</source>
        <translation>Ginawang database</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>araw-araw</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>linggo-linggo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hindi kailanman</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Isinama sa</translation>
    </message>
    <message>
        <source>Number of the other customer</source>
        <translation>Numero ng isa pang kliyente</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>BackupWatch</name>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln tiket</numerusform>
            <numerusform>%Ln tiket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln pangyayari</numerusform>
            <numerusform>%Ln pangyayari</numerusform>
        </translation>
    </message>
    <message>
        <source>Every bit is as it was written.</source>
        <translation>Ang bawat bit ay kung paano ito isinulat.</translation>
    </message>
    <message>
        <source>Its content changed after it was made: the disk or somebody altered it.</source>
        <translation>Nagbago ang laman nito matapos gawin: binago ito ng disk o ng isang tao.</translation>
    </message>
    <message>
        <source>No note lies beside it, so whether every bit is as it was written cannot be told.</source>
        <translation>Walang talaan sa tabi nito, kaya hindi masasabi kung ang bawat bit ay kung paano ito isinulat.</translation>
    </message>
    <message>
        <source>This copy is good: a database can be made of it.</source>
        <translation>Maayos ang kopyang ito: makagagawa ng database mula rito.</translation>
    </message>
    <message>
        <source>This copy is damaged. Rely on another one, and make a new one now.</source>
        <translation>Sira ang kopyang ito. Umasa sa iba, at gumawa ng bago ngayon.</translation>
    </message>
    <message>
        <source>Made %1, %2</source>
        <translation>Ginawa %1, %2</translation>
    </message>
    <message>
        <source>The newest ticket is %1, made %2.</source>
        <translation>Ang pinakabagong tiket ay %1, ginawa %2.</translation>
    </message>
    <message>
        <source>There should be more or less in it: %1.</source>
        <translation>Iba dapat ang bilang sa loob nito: %1.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… at %Ln pa</numerusform>
            <numerusform>… at %Ln pa</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied, opened and examined in %1.</source>
        <translation>Kinopya, binuksan at sinuri sa loob ng %1.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Connect its disk, or choose another folder.</source>
        <translation>Wala ang folder na %1. Ikonekta ang disk nito, o pumili ng ibang folder.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1. Choose another folder.</source>
        <translation>Walang maisusulat sa folder na %1. Pumili ng ibang folder.</translation>
    </message>
    <message>
        <source>The last copy is too old: it was made %1. The program has to run for copies to be made.</source>
        <translation>Luma na ang huling kopya: ginawa ito %1. Kailangang tumatakbo ang program para makagawa ng mga kopya.</translation>
    </message>
    <message>
        <source>Only %1 are free there; the next copy may not fit.</source>
        <translation>%1 na lang ang bakante roon; maaaring hindi magkasya ang susunod na kopya.</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made within a minute.</source>
        <translation>Wala pang kopya. Gagawin ang una sa loob ng isang minuto.</translation>
    </message>
    <message>
        <source>The copies lie on the same disk as the database: what breaks the disk takes both. A folder on another disk is safer.</source>
        <translation>Nasa iisang disk ang mga kopya at ang database: kapag nasira ang disk, kapwa mawawala. Mas ligtas ang folder sa ibang disk.</translation>
    </message>
</context>
<context>
    <name>ChangeRunner</name>
    <message>
        <source>Taking changes back</source>
        <translation>Binabawi ang mga pagbabago</translation>
    </message>
    <message>
        <source>Changing tickets</source>
        <translation>Binabago ang mga tiket</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>nobody</source>
        <translation>walang sinuman</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Katayuan: %1</translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <translation>Tier: %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priyoridad: %1</translation>
    </message>
    <message>
        <source>Assignee: %1</source>
        <translation>Nakatalaga: %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Koponan: %1</translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation>Bagong tag: %1</translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation>Tinanggal na tag: %1</translation>
    </message>
    <message>
        <source>An internal note</source>
        <translation>Isang panloob na tala</translation>
    </message>
    <message>
        <source>The note was added.</source>
        <translation>Naidagdag ang tala.</translation>
    </message>
    <message>
        <source>%1, taken back: %2</source>
        <comment>ticket, what</comment>
        <translation>%1, binawi: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>ticket, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken back.</source>
        <translation>
            <numerusform>%n pagbabago ang binawi.</numerusform>
            <numerusform>%n na pagbabago ang binawi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets: %1</source>
        <translation>
            <numerusform>%n tiket: %1</numerusform>
            <numerusform>%n na tiket: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Sagot</translation>
    </message>
    <message>
        <source>The text is a draft again.</source>
        <translation>Draft na ulit ang teksto.</translation>
    </message>
    <message>
        <source>The reply waits in the outbox.</source>
        <translation>Naghihintay sa outbox ang sagot.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were changed again since and stay as they are.</source>
        <translation>
            <numerusform>%n tiket ang nabago muli mula noon at mananatiling ganoon.</numerusform>
            <numerusform>%n na tiket ang nabago muli mula noon at mananatiling ganoon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are not there any more.</source>
        <translation>
            <numerusform>Wala na ang %n tiket.</numerusform>
            <numerusform>Wala na ang %n na tiket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n tickets nothing was taken back:</source>
        <translation>
            <numerusform>Walang binawi sa %n tiket:</numerusform>
            <numerusform>Walang binawi sa %n na tiket:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were not changed:</source>
        <translation>
            <numerusform>%n tiket ang hindi nabago:</numerusform>
            <numerusform>%n na tiket ang hindi nabago:</numerusform>
        </translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Field: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Open this database: a file, or postgresql://user@host/name.</source>
        <translation>Buksan ang database na ito: isang file, o postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lokasyon</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Wika ng window: %1.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Ipakita ang tulong na ito.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Ipakita ang bersiyon.</translation>
    </message>
    <message>
        <source>Try %1 for help.</source>
        <translation>Para sa tulong: %1</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Paggamit: %1</translation>
    </message>
    <message>
        <source>Campanile, a support center for your desktop.</source>
        <translation>Campanile, isang support center para sa iyong desktop.</translation>
    </message>
    <message>
        <source>unexpected: %1</source>
        <translation>hindi inaasahan: %1</translation>
    </message>
    <message>
        <source>--database needs a place</source>
        <translation>kailangan ng --database ang isang lokasyon</translation>
    </message>
    <message>
        <source>no such language: %1 (there are %2)</source>
        <translation>walang ganoong wika: %1 (mayroong %2)</translation>
    </message>
</context>
<context>
    <name>CustomerActions</name>
    <message>
        <source>Next customer</source>
        <translation>Susunod na kliyente</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Naunang kliyente</translation>
    </message>
    <message>
        <source>Search the customers</source>
        <translation>Maghanap sa mga kliyente</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>I-edit ang kliyente</translation>
    </message>
    <message>
        <source>Note about the customer</source>
        <translation>Tala tungkol sa kliyente</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Magdagdag ng contact</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Bagong kliyente</translation>
    </message>
    <message>
        <source>Show the customer&apos;s tickets</source>
        <translation>Ipakita ang mga tiket ng kliyente</translation>
    </message>
    <message>
        <source>Merge with a double</source>
        <translation>Isama sa kadoble</translation>
    </message>
</context>
<context>
    <name>CustomerColumns</name>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Bukas</translation>
    </message>
    <message>
        <source>Last ticket</source>
        <translation>Huling tiket</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Yearly value</source>
        <translation>Taunang halaga</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Success manager</source>
        <translation>Success manager</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Bansa</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>from one time of the day to another</comment>
        <translation>%1 hanggang %2</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plano: %1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <comment>money</comment>
        <translation>%1 sa isang taon</translation>
    </message>
    <message>
        <source>Yearly value</source>
        <translation>Taunang halaga</translation>
    </message>
    <message>
        <source>Success manager: %1</source>
        <translation>Success manager: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Bansa</translation>
    </message>
</context>
<context>
    <name>DatabaseChooser</name>
    <message>
        <source>Making the demo company</source>
        <translation>Ginagawa ang demo na kompanya</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The database %1 cannot be opened. Check that it exists and that you may read it.</source>
        <translation>Hindi mabuksan ang database na %1. Tiyaking mayroon nito at may pahintulot kang basahin ito.</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer version of Campanile (format %2, this one knows %3). It was not touched; please update Campanile.</source>
        <translation>Ginawa ang database na %1 ng mas bagong bersiyon ng Campanile (format %2; %3 ang alam ng bersiyong ito). Hindi ito ginalaw; paki-update ang Campanile.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Keep a copy of it and restore the latest backup.</source>
        <translation>Sira ang database na %1. Magtabi ng kopya nito at ibalik ang pinakabagong backup.</translation>
    </message>
    <message>
        <source>Another program is keeping the database %1 busy. Please try again in a moment.</source>
        <translation>Ginagamit ng ibang programa ang database na %1. Pakisubukan muli maya-maya.</translation>
    </message>
    <message>
        <source>The database %1 can only be read, so nothing can be changed in it.</source>
        <translation>Mababasa lamang ang database na %1, kaya walang mababago rito.</translation>
    </message>
    <message>
        <source>There is no space left where the database %1 lies. Make some room; nothing that was saved is lost.</source>
        <translation>Wala nang espasyo sa kinalalagyan ng database na %1. Magbakante ng espasyo; walang nawala sa mga na-save na.</translation>
    </message>
    <message>
        <source>The database %1 lies on a network drive (%2), where it could be damaged. Move it to this computer, or use a PostgreSQL server to work together.</source>
        <translation>Nasa network drive (%2) ang database na %1, at maaari itong masira roon. Ilipat ito sa computer na ito, o gumamit ng PostgreSQL server para sa sabayang pagtatrabaho.</translation>
    </message>
    <message>
        <source>The connection to the database %1 was lost. Look whether your last change has arrived before making it again.</source>
        <translation>Naputol ang koneksiyon sa database na %1. Tingnan muna kung pumasok ang huli mong pagbabago bago ito ulitin.</translation>
    </message>
    <message>
        <source>The database %1 did not do what it was asked to.</source>
        <translation>Hindi nagawa ng database na %1 ang ipinagawa rito.</translation>
    </message>
    <message>
        <source>%1 is in no format that Campanile can read. It reads CSV, JSON and JSON lines.</source>
        <translation>Hindi mabasa ng Campanile ang format ng %1. CSV, JSON at JSON lines ang nababasa nito.</translation>
    </message>
    <message>
        <source>Line %2 of %1 should name the columns %3, but it names %4.</source>
        <translation>Dapat %3 ang mga column sa linya %2 ng %1, pero %4 ang nakasulat.</translation>
    </message>
    <message>
        <source>%1 is larger than what can be read (%2).</source>
        <translation>Mas malaki ang %1 kaysa sa kayang basahin (%2).</translation>
    </message>
    <message>
        <source>Before the import can start, choose a column for: %1.</source>
        <translation>Bago magsimula ang import, pumili ng column para sa: %1.</translation>
    </message>
    <message>
        <source>The column %1 can be read in more than one way (%2). Please choose one.</source>
        <translation>Higit sa isang paraan mababasa ang column na %1 (%2). Pumili ng isa.</translation>
    </message>
    <message>
        <source>Campanile made a mistake of its own. Nothing that was saved is lost; please try again.</source>
        <translation>Nagkamali mismo ang Campanile. Walang nawala sa mga na-save na; pakisubukan muli.</translation>
    </message>
    <message>
        <source>%2 is not possible for %1.</source>
        <translation>Hindi puwede ang %2 para sa %1.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>Hindi nahanap ang %1.</translation>
    </message>
    <message>
        <source>Your role (%1) does not allow this. Ask a team lead or an administrator.</source>
        <translation>Hindi ito pinahihintulutan ng iyong papel (%1). Magtanong sa pinuno ng koponan o sa administrador.</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 in the meantime. Nothing was overwritten; look at the new state and decide again.</source>
        <translation>May ibang nagbago sa %1 habang ginagawa mo ito. Walang napatungan; tingnan ang bagong kalagayan at magpasya muli.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it exists and that you may open it.</source>
        <translation>Hindi mabasa ang file na %1. Tiyaking mayroon nito at may pahintulot kang buksan ito.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Choose another folder, or make some room.</source>
        <translation>Hindi maisulat ang file na %1. Pumili ng ibang folder, o magbakante ng espasyo.</translation>
    </message>
    <message>
        <source>The file %1 exists already. Choose another name.</source>
        <translation>Mayroon nang file na %1. Pumili ng ibang pangalan.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linya %2: %3</translation>
    </message>
    <message>
        <source>The import profile %1 cannot be used: %2</source>
        <translation>Hindi magagamit ang import profile na %1: %2</translation>
    </message>
    <message>
        <source>The import profile %1 cannot be used. At %2: %3</source>
        <extracomment>a profile, the place inside of its JSON, a sentence that says what is wrong there</extracomment>
        <translation>Hindi magagamit ang import profile na %1. Sa %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be imported yet. What is missing: %2.</source>
        <translation>Hindi pa maa-import ang %1. Ang kulang: %2.</translation>
    </message>
    <message>
        <source>%1 and another file of a different kind both hold tickets. Import them one after the other.</source>
        <translation>May mga tiket ang %1 at ang isa pang file na iba ang uri. I-import ang mga ito nang isa-isa.</translation>
    </message>
    <message>
        <source>The search cannot be understood.</source>
        <translation>Hindi maintindihan ang paghahanap.</translation>
    </message>
    <message>
        <source>There are tickets in %1 already. Choose a new database for this.</source>
        <translation>May mga tiket na sa %1. Pumili ng bagong database para rito.</translation>
    </message>
    <message>
        <source>Another import of the same source is still running, in another window or program. Nothing was imported; wait until that one is done, then start again.</source>
        <translation>May tumatakbo pang ibang pag-import ng parehong pinagmulan, sa ibang window o programa. Walang na-import; hintaying matapos iyon, saka magsimulang muli.</translation>
    </message>
    <message>
        <source>The database %1 was moved, deleted or replaced while it was open. Nothing more is saved: put the file back, or open it where it is now.</source>
        <translation>Ang database na %1 ay inilipat, binura o pinalitan habang nakabukas. Wala nang mase-save: ibalik ang file, o buksan ito kung nasaan na ito ngayon.</translation>
    </message>
    <message>
        <source>The server did not accept the password for %1, or there was none. The file .pgpass in your home folder can hold it.</source>
        <translation>Hindi tinanggap ng server ang password para sa %1, o walang ibinigay. Maaari itong ilagay sa file na .pgpass sa home folder mo.</translation>
    </message>
    <message>
        <source>%1 is not a database of Campanile. It was not touched; choose another one.</source>
        <translation>Hindi database ng Campanile ang %1. Hindi ito ginalaw; pumili ng iba.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet. Save it there as CSV, and import that file.</source>
        <translation>Spreadsheet ang %1. I-save ito roon bilang CSV, at iyon ang i-import.</translation>
    </message>
    <message>
        <source>One of the attached files is not in the database any more. Remove it and attach it again.</source>
        <translation>Wala na sa database ang isa sa mga nakalakip na file. Alisin ito at ilakip muli.</translation>
    </message>
    <message>
        <source>%1 is no file but a folder or a device. Put a folder into an archive first.</source>
        <translation>Hindi file ang %1 kundi folder o device. Ilagay muna ang folder sa isang archive.</translation>
    </message>
    <message>
        <source>The file %1 was changed while it was read. Close it elsewhere and try again.</source>
        <translation>Nabago ang file na %1 habang binabasa. Isara ito sa ibang program at subukan muli.</translation>
    </message>
    <message>
        <source>This is no value for the field %1.</source>
        <translation>Hindi ito halagang puwede sa field na %1.</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>The ticket was created.</source>
        <translation>Nagawa ang tiket.</translation>
    </message>
    <message>
        <source>%1 created the ticket.</source>
        <translation>Ginawa ni %1 ang tiket.</translation>
    </message>
    <message>
        <source>A change was taken back.</source>
        <translation>May binawing pagbabago.</translation>
    </message>
    <message>
        <source>%1 took a change back.</source>
        <translation>Binawi ni %1 ang isang pagbabago.</translation>
    </message>
    <message>
        <source>It was saved without a change.</source>
        <translation>Na-save ito nang walang binago.</translation>
    </message>
    <message>
        <source>%1 saved it without a change.</source>
        <translation>Na-save ito ni %1 nang walang binago.</translation>
    </message>
    <message>
        <source>It was moved from %1 to %2.</source>
        <translation>Inilipat ito mula %1 patungong %2.</translation>
    </message>
    <message>
        <source>%1 moved it from %2 to %3.</source>
        <translation>Inilipat ito ni %1 mula %2 patungong %3.</translation>
    </message>
    <message>
        <source>It was handed over to %1.</source>
        <translation>Ipinasa ito sa %1.</translation>
    </message>
    <message>
        <source>%1 handed it over to %2.</source>
        <translation>Ipinasa ito ni %1 sa %2.</translation>
    </message>
    <message>
        <source>The tag %1 was added.</source>
        <translation>Idinagdag ang tag na %1.</translation>
    </message>
    <message>
        <source>%1 added the tag %2.</source>
        <translation>Idinagdag ni %1 ang tag na %2.</translation>
    </message>
    <message>
        <source>The tag %1 was removed.</source>
        <translation>Tinanggal ang tag na %1.</translation>
    </message>
    <message>
        <source>%1 removed the tag %2.</source>
        <translation>Tinanggal ni %1 ang tag na %2.</translation>
    </message>
    <message>
        <source>%1 was attached.</source>
        <translation>Ikinabit ang %1.</translation>
    </message>
    <message>
        <source>%1 attached %2.</source>
        <translation>Ikinabit ni %1 ang %2.</translation>
    </message>
    <message>
        <source>%1 was taken off it; nobody is assigned.</source>
        <translation>Inalis si %1 dito; walang nakatalaga.</translation>
    </message>
    <message>
        <source>%1 took %2 off it; nobody is assigned.</source>
        <translation>Inalis ni %1 si %2 dito; walang nakatalaga.</translation>
    </message>
    <message>
        <source>%1 took it over.</source>
        <translation>Inako ito ni %1.</translation>
    </message>
    <message>
        <source>It was assigned to %1.</source>
        <translation>Itinalaga ito kay %1.</translation>
    </message>
    <message>
        <source>%1 assigned it to %2.</source>
        <translation>Itinalaga ito ni %1 kay %2.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before, after; the arrow points in reading direction</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a change, who made it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Katayuan</translation>
    </message>
    <message>
        <source>Status in the source</source>
        <translation>Katayuan sa pinagmulan</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priyoridad</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Daluyan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Koponan</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Nakatalaga</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kliyente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Paksa</translation>
    </message>
    <message>
        <source>Next promise</source>
        <translation>Susunod na pangako</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mga tag</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensahe</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Kalakip</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>Ibang field</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>iba</translation>
    </message>
    <message>
        <source>one that is not known any more</source>
        <translation>isang hindi na kilala</translation>
    </message>
    <message>
        <source>A message was put back.</source>
        <translation>Ibinalik ang isang mensahe.</translation>
    </message>
    <message>
        <source>%1 put a message back.</source>
        <translation>Ibinalik ni %1 ang isang mensahe.</translation>
    </message>
    <message>
        <source>A message was taken back.</source>
        <translation>Binawi ang isang mensahe.</translation>
    </message>
    <message>
        <source>%1 took a message back.</source>
        <translation>Binawi ni %1 ang isang mensahe.</translation>
    </message>
    <message>
        <source>The reply was sent.</source>
        <translation>Naipadala ang sagot.</translation>
    </message>
    <message>
        <source>%1 sent the reply.</source>
        <translation>Ipinadala ni %1 ang sagot.</translation>
    </message>
    <message>
        <source>The reply counts as not sent again.</source>
        <translation>Itinuturing ulit na hindi pa naipapadala ang sagot.</translation>
    </message>
    <message>
        <source>%1 marked the reply as not sent.</source>
        <translation>Minarkahan ni %1 ang sagot na hindi pa naipapadala.</translation>
    </message>
    <message>
        <source>The call took %1, and %2 on hold.</source>
        <translation>Tumagal ng %1 ang tawag, at %2 na naka-hold.</translation>
    </message>
    <message>
        <source>The call took %1.</source>
        <translation>Tumagal ng %1 ang tawag.</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>Tagal ng tawag</translation>
    </message>
    <message>
        <source>Time on hold</source>
        <translation>Tagal na naka-hold</translation>
    </message>
    <message>
        <source>The link was taken away: %1 %2</source>
        <comment>how, number of the other ticket</comment>
        <translation>Inalis ang ugnay: %1 %2</translation>
    </message>
    <message>
        <source>Linked: %1 %2</source>
        <comment>how, number of the other ticket</comment>
        <translation>Iniugnay: %1 %2</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Mga ugnay</translation>
    </message>
    <message>
        <source>%1 was called by name.</source>
        <translation>Tinawag sa pangalan si %1.</translation>
    </message>
    <message>
        <source>%1 called %2 by name.</source>
        <translation>Tinawag ni %1 si %2 sa pangalan.</translation>
    </message>
    <message>
        <source>Called by name</source>
        <translation>Tinawag sa pangalan</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>yes</source>
        <translation>oo</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Active</source>
        <translation>Aktibo</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Isinara noong</translation>
    </message>
    <message>
        <source>Closing code</source>
        <translation>Kodigo ng pagsasara</translation>
    </message>
    <message>
        <source>Number in another system</source>
        <translation>Numero sa ibang sistema</translation>
    </message>
    <message>
        <source>Has incidents</source>
        <translation>May mga insidente</translation>
    </message>
    <message>
        <source>Is closed</source>
        <translation>Sarado na</translation>
    </message>
    <message>
        <source>Is escalated</source>
        <translation>Na-escalate na</translation>
    </message>
    <message>
        <source>Knowledge was used</source>
        <translation>Ginamitan ng kaalaman</translation>
    </message>
    <message>
        <source>Promise was kept</source>
        <translation>Natupad ang pangako</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Abiso</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Binuksan ni</translation>
    </message>
    <message>
        <source>Parent ticket</source>
        <translation>Pinagmulang tiket</translation>
    </message>
    <message>
        <source>Priority was confirmed</source>
        <translation>Nakumpirma ang priyoridad</translation>
    </message>
    <message>
        <source>Times handed over</source>
        <translation>Ilang beses naipasa</translation>
    </message>
    <message>
        <source>Times opened again</source>
        <translation>Ilang beses muling binuksan</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Nalutas noong</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>Nilutas ni</translation>
    </message>
    <message>
        <source>Number in Salesforce</source>
        <translation>Numero sa Salesforce</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>Itinala noong</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Itinala ni</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(walang paksa)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Petsa</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oo o hindi</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Isa sa marami</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hindi</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The file itself is damaged: %1.</source>
        <translation>Sira mismo ang file: %1.</translation>
    </message>
    <message>
        <source>Row %2 of the table %1 refers to a row of %3 that does not exist.</source>
        <translation>Tumutukoy ang hilera %2 ng table na %1 sa isang hilera ng %3 na wala naman.</translation>
    </message>
    <message>
        <source>The schema says version %1, but this program expects %2.</source>
        <translation>Bersiyon %1 ang nakasaad sa schema, pero %2 ang inaasahan ng programang ito.</translation>
    </message>
    <message>
        <source>The %1 “%2” is missing.</source>
        <translation>Nawawala ang %1 na “%2”.</translation>
    </message>
    <message>
        <source>Row %2 of the table %1 refers in %3 to number %4, which does not exist.</source>
        <translation>Tumutukoy ang hilera %2 ng table na %1, sa column na %3, sa numero %4 na wala naman.</translation>
    </message>
    <message>
        <source>Piece %2 of attachment %1 is not what was saved.</source>
        <translation>Iba na ang piraso %2 ng attachment na %1 kaysa sa na-save.</translation>
    </message>
    <message>
        <source>Attachment %1 should have %2 pieces but has %3.</source>
        <translation>Dapat may %2 piraso ang attachment na %1, pero %3 ang mayroon ito.</translation>
    </message>
    <message>
        <source>Attachment %1 is not what was saved, although its pieces are.</source>
        <translation>Iba na ang attachment na %1 kaysa sa na-save, kahit tama ang mga piraso nito.</translation>
    </message>
    <message>
        <source>Piece %1 belongs to no attachment.</source>
        <translation>Walang attachment na kinabibilangan ang piraso %1.</translation>
    </message>
    <message>
        <source>Ticket %1 says wrongly whether it has attachments.</source>
        <translation>Mali ang nakasaad sa tiket na %1 kung mayroon itong attachment.</translation>
    </message>
    <message>
        <source>The events of ticket %1 have a gap: number %2 was expected, %3 was found.</source>
        <translation>May puwang sa mga event ng tiket na %1: numero %2 ang inaasahan, pero %3 ang nahanap.</translation>
    </message>
    <message>
        <source>Ticket %1 has no events at all.</source>
        <translation>Walang kahit anong event ang tiket na %1.</translation>
    </message>
    <message>
        <source>There are events of ticket number %1, which does not exist.</source>
        <translation>May mga event para sa tiket numero %1, na wala naman.</translation>
    </message>
    <message>
        <source>There are messages of ticket number %1, which does not exist.</source>
        <translation>May mga mensahe para sa tiket numero %1, na wala naman.</translation>
    </message>
    <message>
        <source>Ticket %1 says %3 for %2, but its events end with %4.</source>
        <translation>Ayon sa tiket na %1, %3 ang %2, pero %4 ang huling nakasaad sa mga event nito.</translation>
    </message>
    <message>
        <source>The index for searching texts is damaged: %1.</source>
        <translation>Sira ang index para sa paghahanap ng teksto: %1.</translation>
    </message>
    <message>
        <source>The counter “%1” would hand out %2 next, but %3 is in use already.</source>
        <translation>%2 ang susunod na ibibigay ng counter na “%1”, pero ginagamit na ang %3.</translation>
    </message>
    <message>
        <source>Import %1 was not finished; it is cleaned up at the next start or import.</source>
        <translation>Hindi natapos ang pag-import %1; lilinisin ito sa susunod na pagbukas o pag-import.</translation>
    </message>
    <message>
        <source>Ticket %1 says wrongly whether a reply waits to be sent.</source>
        <translation>Mali ang sinasabi ng tiket %1 kung may tugong naghihintay na maipadala.</translation>
    </message>
    <message>
        <source>Ticket %1 says wrongly whether it was merged into another one.</source>
        <translation>Mali ang sinasabi ng tiket na %1 kung naisama na ito sa iba.</translation>
    </message>
</context>
<context>
    <name>FirstStepsSection</name>
    <message>
        <source>Say who works here</source>
        <translation>Sino ang nagtatrabaho rito</translation>
    </message>
    <message>
        <source>Agents, leads and managers, each with a role.</source>
        <translation>Mga agent, lead at manager, may tungkulin ang bawat isa.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Magdagdag ng mga tao</translation>
    </message>
    <message>
        <source>Say where and when they work</source>
        <translation>Saan at kailan sila nagtatrabaho</translation>
    </message>
    <message>
        <source>Time zone, working week and days off of each location.</source>
        <translation>Time zone, linggo ng trabaho at mga araw ng pahinga ng bawat lokasyon.</translation>
    </message>
    <message>
        <source>Add locations</source>
        <translation>Magdagdag ng mga lokasyon</translation>
    </message>
    <message>
        <source>Divide the center</source>
        <translation>Hatiin ang center</translation>
    </message>
    <message>
        <source>Departments, for example small business and enterprise.</source>
        <translation>Mga departamento, halimbawa maliliit na negosyo at malalaking kumpanya.</translation>
    </message>
    <message>
        <source>Add departments</source>
        <translation>Magdagdag ng mga departamento</translation>
    </message>
    <message>
        <source>Make the teams</source>
        <translation>Buuin ang mga koponan</translation>
    </message>
    <message>
        <source>Tickets are handed to them; each works on a tier.</source>
        <translation>Sa kanila ibinibigay ang mga tiket; bawat isa ay nasa isang tier.</translation>
    </message>
    <message>
        <source>Add teams</source>
        <translation>Magdagdag ng mga koponan</translation>
    </message>
    <message>
        <source>Bring your tickets along</source>
        <translation>Dalhin ang inyong mga tiket</translation>
    </message>
    <message>
        <source>From Zendesk, Salesforce, ServiceNow or any table.</source>
        <translation>Mula sa Zendesk, Salesforce, ServiceNow o anumang talahanayan.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Mag-import…</translation>
    </message>
    <message>
        <source>Add your own fields</source>
        <translation>Magdagdag ng sariling mga field</translation>
    </message>
    <message>
        <source>What your tickets tell besides the usual.</source>
        <translation>Ang sinasabi ng inyong mga tiket bukod sa karaniwan.</translation>
    </message>
    <message>
        <source>Add fields</source>
        <translation>Magdagdag ng mga field</translation>
    </message>
    <message>
        <source>Write what is often answered</source>
        <translation>Isulat ang madalas na isinasagot</translation>
    </message>
    <message>
        <source>Macros fill in a reply and change a ticket in one act.</source>
        <translation>Pinupunan ng mga macro ang sagot at binabago ang tiket sa isang kilos.</translation>
    </message>
    <message>
        <source>Write macros</source>
        <translation>Magsulat ng mga macro</translation>
    </message>
    <message>
        <source>Write the first ticket down</source>
        <translation>Isulat ang unang tiket</translation>
    </message>
    <message>
        <source>A call, a visit, a chat: the customer is added with it.</source>
        <translation>Tawag, pagbisita, chat: kasamang naidaragdag ang kliyente.</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Bagong tiket…</translation>
    </message>
    <message>
        <source>Have copies made</source>
        <translation>Magpagawa ng mga kopya</translation>
    </message>
    <message>
        <source>Every night, into a folder on another disk.</source>
        <translation>Gabi-gabi, sa folder na nasa ibang disk.</translation>
    </message>
    <message>
        <source>Plan backups</source>
        <translation>Iplano ang mga backup</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>comma</source>
        <translation>kuwit</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>tuldok-kuwit</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>patayong guhit</translation>
    </message>
    <message>
        <source>Check before import</source>
        <translation>Pagsusuri bago mag-import</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Numero ng tiket</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Kailan nangyari</translation>
    </message>
    <message>
        <source>Time of day it happened</source>
        <translation>Anong oras nangyari</translation>
    </message>
    <message>
        <source>Order of events</source>
        <translation>Pagkakasunod-sunod ng mga pangyayari</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Sino ang gumawa</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Kailan binuksan</translation>
    </message>
    <message>
        <source>Time of day it was opened</source>
        <translation>Anong oras binuksan</translation>
    </message>
    <message>
        <source>Last changed at</source>
        <translation>Huling binago</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Katayuan</translation>
    </message>
    <message>
        <source>Second part of the status</source>
        <translation>Ikalawang bahagi ng katayuan</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Koponan</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Nakatalaga</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priyoridad</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Paksa</translation>
    </message>
    <message>
        <source>Opening message</source>
        <translation>Unang mensahe</translation>
    </message>
    <message>
        <source>Public message</source>
        <translation>Pampublikong mensahe</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Panloob na tala</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Takdang oras</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mga tag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kliyente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact&apos;s e-mail</source>
        <translation>E-mail ng contact</translation>
    </message>
    <message>
        <source>Contact&apos;s phone</source>
        <translation>Telepono ng contact</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Sariling field</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
    <message>
        <source>Agent or contact</source>
        <translation>Ahente o contact</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Bansa</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktibo</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Hindi ii-import</translation>
    </message>
    <message>
        <source>The ticket&apos;s number is missing.</source>
        <translation>Walang numero ng tiket.</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>Walang oras.</translation>
    </message>
    <message>
        <source>The time cannot be read.</source>
        <translation>Hindi mabasa ang oras.</translation>
    </message>
    <message>
        <source>The ticket has more events than can be kept.</source>
        <translation>Mas marami ang pangyayari ng tiket kaysa sa maitatago.</translation>
    </message>
    <message>
        <source>There is no reason.</source>
        <translation>Walang dahilan.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>May kulang.</translation>
    </message>
    <message>
        <source>There is nothing.</source>
        <translation>Walang laman.</translation>
    </message>
    <message>
        <source>This value is not known.</source>
        <translation>Hindi kilala ang halagang ito.</translation>
    </message>
    <message>
        <source>This name is not known.</source>
        <translation>Hindi kilala ang pangalang ito.</translation>
    </message>
    <message>
        <source>The value is of the wrong kind.</source>
        <translation>Mali ang uri ng halaga.</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>Dalawang beses itong nakasulat.</translation>
    </message>
    <message>
        <source>A name is made of a–z, digits, dots, dashes and underscores, 64 at most.</source>
        <translation>Ang pangalan ay binubuo ng a–z, mga numero, tuldok, gitling at underscore, 64 ang pinakamarami.</translation>
    </message>
    <message>
        <source>The time format is not valid.</source>
        <translation>Hindi wasto ang anyo ng oras.</translation>
    </message>
    <message>
        <source>The time zone is not known.</source>
        <translation>Hindi kilala ang time zone.</translation>
    </message>
    <message>
        <source>A newer version of Campanile wrote it.</source>
        <translation>Mas bagong bersyon ng Campanile ang sumulat nito.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Hindi ito wastong JSON.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>fault, wrong text</comment>
        <extracomment>a sentence that says what is wrong in a profile, and the text itself</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a file that holds tickets</source>
        <translation>isang file na may mga tiket</translation>
    </message>
    <message>
        <source>what the rows of this file are</source>
        <translation>kung ano ang mga hilera ng file na ito</translation>
    </message>
    <message>
        <source>%1: does the day or the month come first?</source>
        <translation>%1: alin ang nauuna, ang araw o ang buwan?</translation>
    </message>
    <message>
        <source>%1: the times name no time zone.</source>
        <translation>%1: walang time zone ang mga oras.</translation>
    </message>
    <message>
        <source>No column looks like the ticket&apos;s number. Rows are told apart by what they say.</source>
        <translation>Walang column na mukhang numero ng tiket. Makikilala ang mga hilera ayon sa nilalaman.</translation>
    </message>
    <message>
        <source>No column says when a ticket was opened. The time of the import will be taken.</source>
        <translation>Walang column na nagsasabi kung kailan binuksan ang tiket. Gagamitin ang oras ng pag-import.</translation>
    </message>
    <message>
        <source>No column says when something happened. Without it these rows cannot be imported.</source>
        <translation>Walang column na nagsasabi kung kailan nangyari. Kung wala ito, hindi maa-import ang mga hilerang ito.</translation>
    </message>
    <message>
        <source>%1: what do these values mean: %2?</source>
        <translation>%1: ano ang ibig sabihin ng mga halagang ito: %2?</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 looks like identity, card or account numbers, so it is not imported.</source>
        <translation>Mukhang mga numero ng ID, card o account ang %1, kaya hindi ito ii-import.</translation>
    </message>
    <message>
        <source>%1: only some of the values fit. Please look at them.</source>
        <translation>%1: ilan lang sa mga halaga ang tugma. Pakitingnan ang mga ito.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Mga tiket</translation>
    </message>
    <message>
        <source>Ticket events</source>
        <translation>Mga pangyayari sa tiket</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Mga contact</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Mga kliyente</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Mga ahente</translation>
    </message>
    <message>
        <source>Contacts and agents</source>
        <translation>Mga contact at ahente</translation>
    </message>
    <message>
        <source>Each row is a ticket as it stood when it was exported.</source>
        <translation>Bawat hilera ay isang tiket ayon sa kalagayan nito noong na-export.</translation>
    </message>
    <message>
        <source>Each row is something that happened to a ticket.</source>
        <translation>Bawat hilera ay isang nangyari sa tiket.</translation>
    </message>
    <message>
        <source>Each row is a person at a customer.</source>
        <translation>Bawat hilera ay isang tao sa panig ng kliyente.</translation>
    </message>
    <message>
        <source>Each row is a customer.</source>
        <translation>Bawat hilera ay isang kliyente.</translation>
    </message>
    <message>
        <source>Each row is one of our own people.</source>
        <translation>Bawat hilera ay isa sa ating mga tao.</translation>
    </message>
    <message>
        <source>Each row is a person, at a customer or one of ours.</source>
        <translation>Bawat hilera ay isang tao, sa kliyente o sa atin.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oo o hindi</translation>
    </message>
    <message>
        <source>Status in the source</source>
        <translation>Katayuan sa pinanggalingan</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Kalakip</translation>
    </message>
    <message>
        <source>One of our agents</source>
        <translation>Isa sa ating mga ahente</translation>
    </message>
    <message>
        <source>A contact at a customer</source>
        <translation>Isang contact sa kliyente</translation>
    </message>
    <message>
        <source>The source has no messages: first response is the time when the ticket stopped being new.</source>
        <translation>Walang mensahe ang pinanggalingan: ang unang tugon ay ang oras na hindi na bago ang tiket.</translation>
    </message>
    <message>
        <source>no longer new</source>
        <translation>hindi na bago</translation>
    </message>
    <message>
        <source>Assignee&apos;s number in the source</source>
        <translation>Numero ng nakatalaga sa pinagmulan</translation>
    </message>
    <message>
        <source>Customer&apos;s number in the source</source>
        <translation>Numero ng customer sa pinagmulan</translation>
    </message>
    <message>
        <source>Contact&apos;s number in the source</source>
        <translation>Numero ng contact sa pinagmulan</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>Ayon sa pinagmulan</translation>
    </message>
    <message>
        <source>Number in the source</source>
        <translation>Numero sa pinagmulan</translation>
    </message>
    <message>
        <source>Another row has the same number but says something else.</source>
        <translation>May ibang hilera na may parehong numero ngunit iba ang sinasabi.</translation>
    </message>
    <message>
        <source>The number that links the row to other files is missing.</source>
        <translation>Wala ang numerong nag-uugnay ng hilera sa ibang file.</translation>
    </message>
    <message>
        <source>Its number is too long.</source>
        <translation>Masyadong mahaba ang numero nito.</translation>
    </message>
    <message>
        <source>Any table of tickets</source>
        <translation>Kahit anong talaan ng mga tiket</translation>
    </message>
    <message>
        <source>Any log of ticket changes</source>
        <translation>Kahit anong log ng mga pagbabago sa tiket</translation>
    </message>
    <message>
        <source>Salesforce cases, contacts, accounts</source>
        <translation>Mga case, contact at account ng Salesforce</translation>
    </message>
    <message>
        <source>ServiceNow incident log</source>
        <translation>Log ng mga insidente ng ServiceNow</translation>
    </message>
    <message>
        <source>VINST incident log (Status/Sub Status, support lines)</source>
        <translation>Log ng mga insidente ng VINST (Status/Sub Status, mga linya ng suporta)</translation>
    </message>
    <message>
        <source>Zendesk tickets, users, organizations</source>
        <translation>Mga tiket, user at organisasyon ng Zendesk</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <extracomment>why rows were rejected</extracomment>
        <translation>Tinanggihan: %1</translation>
    </message>
    <message numerus="yes">
        <source>conflict(s): changed here and in the source. What is here stays.</source>
        <translation>
            <numerusform>salungatan: binago rito at sa pinanggalingan. Mananatili ang narito.</numerusform>
            <numerusform>salungatan: binago rito at sa pinanggalingan. Mananatili ang narito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) with values that are not known; their field stays empty: %1</source>
        <translation>
            <numerusform>hilera na may halagang hindi kilala; mananatiling blangko ang field: %1</numerusform>
            <numerusform>hilera na may mga halagang hindi kilala; mananatiling blangko ang field: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new event(s)</source>
        <translation>
            <numerusform>bagong pangyayari</numerusform>
            <numerusform>bagong pangyayari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new customer(s)</source>
        <translation>
            <numerusform>bagong kliyente</numerusform>
            <numerusform>bagong kliyente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new contact(s)</source>
        <translation>
            <numerusform>bagong contact</numerusform>
            <numerusform>bagong contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new place(s): %1</source>
        <translation>
            <numerusform>bagong lugar: %1</numerusform>
            <numerusform>bagong lugar: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new department(s): %1</source>
        <translation>
            <numerusform>bagong departamento: %1</numerusform>
            <numerusform>bagong departamento: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new team(s): %1</source>
        <translation>
            <numerusform>bagong koponan: %1</numerusform>
            <numerusform>bagong koponan: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new agent(s): %1</source>
        <translation>
            <numerusform>bagong ahente: %1</numerusform>
            <numerusform>bagong ahente: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new tag(s): %1</source>
        <translation>
            <numerusform>bagong tag: %1</numerusform>
            <numerusform>bagong tag: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 at %Ln pa</numerusform>
            <numerusform>%1 at %Ln pa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>file, line number, why the row was rejected</extracomment>
        <translation>%1, linya %2: %3</translation>
    </message>
    <message>
        <source>The file of rejected rows lists all of them.</source>
        <translation>Nakalista ang lahat sa file ng mga tinanggihang hilera.</translation>
    </message>
    <message>
        <source>Not one row of %1 can be imported. Is it the right file, and is it read in the right way?</source>
        <translation>Walang hilera ng %1 ang maaaring i-import. Ito ba ang tamang file, at tama ba ang pagbasa rito?</translation>
    </message>
    <message numerus="yes">
        <source>row(s) with a status that is not known; it stays as it was, at first %1: %2</source>
        <translation>
            <numerusform>hilera na may hindi kilalang katayuan; mananatili ito sa dati, sa simula ay %1: %2</numerusform>
            <numerusform>mga hilera na may hindi kilalang katayuan; mananatili ito sa dati, sa simula ay %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ticket(s) with a status that is not known arrive as %1: %2</source>
        <translation>
            <numerusform>tiket na may hindi kilalang katayuan ang darating bilang %1: %2</numerusform>
            <numerusform>mga tiket na may hindi kilalang katayuan ang darating bilang %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No column says when a ticket was opened: all new tickets will be dated at the time of the import.</source>
        <translation>Walang column na nagsasabi kung kailan binuksan ang ticket: lahat ng bagong tiket ay lalagyan ng oras ng pag-import.</translation>
    </message>
    <message>
        <source>Something came in between: the changes of tickets that were here before are applied when Campanile is started again, or with the next import.</source>
        <translation>May nakagambala: ilalapat ang mga pagbabago sa mga tiket na narito na dati kapag binuksan muli ang Campanile, o sa susunod na pag-import.</translation>
    </message>
    <message numerus="yes">
        <source>unchanged row(s)</source>
        <translation>
            <numerusform>hilerang walang pagbabago</numerusform>
            <numerusform>hilerang walang pagbabago</numerusform>
        </translation>
    </message>
    <message>
        <source>No column said when a ticket was opened: all new tickets are dated at the time of the import.</source>
        <translation>Walang column na nagsabi kung kailan binuksan ang tiket: ang oras ng pag-import ang petsa ng lahat ng bagong tiket.</translation>
    </message>
    <message numerus="yes">
        <source>ticket(s) without a time: theirs is the time of the import.</source>
        <translation>
            <numerusform>tiket na walang oras: ang oras ng pag-import ang sa kanya.</numerusform>
            <numerusform>tiket na walang oras: ang oras ng pag-import ang sa kanila.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new: all these tickets are here already, and unchanged.</source>
        <translation>Walang bago: narito na ang lahat ng tiket na ito, at walang nagbago.</translation>
    </message>
</context>
<context>
    <name>InboxActions</name>
    <message>
        <source>Show &amp;details</source>
        <translation>Ipakita ang mga &amp;detalye</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>I&amp;talaga…</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>Italaga sa &amp;akin</translation>
    </message>
    <message>
        <source>&amp;Status…</source>
        <translation>&amp;Katayuan…</translation>
    </message>
    <message>
        <source>R&amp;esolve</source>
        <translation>&amp;Lutasin</translation>
    </message>
    <message>
        <source>&amp;Tier…</source>
        <translation>T&amp;ier…</translation>
    </message>
    <message>
        <source>Tea&amp;m…</source>
        <translation>K&amp;oponan…</translation>
    </message>
    <message>
        <source>&amp;Priority…</source>
        <translation>&amp;Priyoridad…</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Mga ta&amp;g…</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>Panloob na tal&amp;a</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Bawiin ang huling pagbabago</translation>
    </message>
    <message>
        <source>Ne&amp;xt ticket</source>
        <translation>&amp;Susunod na tiket</translation>
    </message>
    <message>
        <source>Pre&amp;vious ticket</source>
        <translation>&amp;Nakaraang tiket</translation>
    </message>
    <message>
        <source>Search in the &amp;list</source>
        <translation>&amp;Maghanap sa listahan</translation>
    </message>
    <message>
        <source>Switch between &amp;cards and table</source>
        <translation>Magpalit sa pagitan ng mga &amp;kard at talahanayan</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>I-e&amp;xport ang listahan…</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Sumagot</translation>
    </message>
    <message>
        <source>Mark the reply as &amp;sent</source>
        <translation>Markahang na&amp;ipadala na ang sagot</translation>
    </message>
    <message>
        <source>&amp;Open the reply in the mail program</source>
        <translation>&amp;Buksan ang sagot sa mail program</translation>
    </message>
    <message>
        <source>&amp;Copy the text of the reply</source>
        <translation>&amp;Kopyahin ang teksto ng sagot</translation>
    </message>
    <message>
        <source>&amp;New ticket…</source>
        <translation>&amp;Bagong tiket…</translation>
    </message>
    <message>
        <source>&amp;Use a macro…</source>
        <translation>&amp;Gumamit ng macro…</translation>
    </message>
    <message>
        <source>Go to what is to be &amp;filled in</source>
        <translation>Pumunta sa dapat &amp;punan</translation>
    </message>
    <message>
        <source>&amp;Quote in the reply</source>
        <translation>&amp;Sipiin sa tugon</translation>
    </message>
    <message>
        <source>Remo&amp;ve a tag…</source>
        <translation>&amp;Mag-alis ng tag…</translation>
    </message>
    <message>
        <source>Lin&amp;k to another ticket…</source>
        <translation>I-ugna&amp;y sa ibang tiket…</translation>
    </message>
    <message>
        <source>Take a link a&amp;way…</source>
        <translation>Mag-alis ng u&amp;gnay…</translation>
    </message>
    <message>
        <source>&amp;Write to all incidents…</source>
        <translation>Sumulat sa lahat ng &amp;insidente…</translation>
    </message>
    <message>
        <source>Merge into &amp;another ticket…</source>
        <translation>Pagsam&amp;ahin sa ibang tiket…</translation>
    </message>
    <message>
        <source>Take a merge &amp;back…</source>
        <translation>&amp;Bawiin ang pagsasama…</translation>
    </message>
    <message>
        <source>Select &amp;all tickets</source>
        <translation>Piliin ang l&amp;ahat ng tiket</translation>
    </message>
    <message>
        <source>Clear the selectio&amp;n</source>
        <translation>Alisi&amp;n ang pagpili</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>I-save bilang &amp;PDF…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>I-&amp;print…</translation>
    </message>
    <message>
        <source>Attac&amp;h files…</source>
        <translation>&amp;Maglakip ng mga file…</translation>
    </message>
    <message>
        <source>Chec&amp;k the spelling</source>
        <translation>Suri&amp;in ang baybay</translation>
    </message>
    <message>
        <source>Ne&amp;xt unknown word</source>
        <translation>Su&amp;sunod na di-kilalang salita</translation>
    </message>
    <message>
        <source>F&amp;ields…</source>
        <translation>Mga f&amp;ield…</translation>
    </message>
    <message>
        <source>Make a ticket o&amp;f a message…</source>
        <translation>Gumawa ng tiket mula sa isang mensahe…</translation>
    </message>
    <message>
        <source>&amp;Group the list…</source>
        <translation>Pan&amp;gkatin ang listahan…</translation>
    </message>
    <message>
        <source>Fold or &amp;unfold all groups</source>
        <translation>Itiklop o ib&amp;uka ang lahat ng pangkat</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Ingles</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Aleman</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espanyol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Pranses</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italyano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Hapones</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portuges</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukranyo</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tsino</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Where does it lead? An address that begins with https:// or mailto:</source>
        <translation>Saan ito patungo? Address na nagsisimula sa https:// o mailto:</translation>
    </message>
    <message>
        <source>Set the link</source>
        <translation>Itakda ang link</translation>
    </message>
    <message>
        <source>%1 is no address that a link can have.</source>
        <translation>Hindi address na puwede sa link ang %1.</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Kaugnay</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Kopya ng</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Kopya</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Pangunahing tiket</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Bahaging tiket</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Insidente</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Isinama sa</translation>
    </message>
    <message>
        <source>Merged in</source>
        <translation>Isinama rito</translation>
    </message>
    <message>
        <source>is a duplicate of</source>
        <translation>ay kopya ng</translation>
    </message>
    <message>
        <source>has the duplicate</source>
        <translation>ay may kopyang</translation>
    </message>
    <message>
        <source>is a part of</source>
        <translation>ay bahagi ng</translation>
    </message>
    <message>
        <source>has the part</source>
        <translation>ay may bahaging</translation>
    </message>
    <message>
        <source>is caused by the problem</source>
        <translation>ay dulot ng problemang</translation>
    </message>
    <message>
        <source>is the problem behind</source>
        <translation>ay ang problema sa likod ng</translation>
    </message>
    <message>
        <source>is related to</source>
        <translation>ay kaugnay ng</translation>
    </message>
    <message>
        <source>A ticket cannot be linked to itself. Choose another one.</source>
        <translation>Hindi maiuugnay ang tiket sa sarili nito. Pumili ng iba.</translation>
    </message>
    <message>
        <source>The other ticket is linked to this one in the same way already, perhaps over others: it would be a circle. Nothing was linked.</source>
        <translation>Nakaugnay na sa ganitong paraan ang ibang tiket sa tiket na ito, marahil sa pamamagitan ng iba: magiging paikot ito. Walang iniugnay.</translation>
    </message>
    <message>
        <source>The ticket was merged into another one already. Take that merge back first.</source>
        <translation>Naisama na ang tiket sa iba. Bawiin muna ang pagsasamang iyon.</translation>
    </message>
    <message>
        <source>A reply of this ticket waits in the outbox. Send it or take it back, then merge the ticket.</source>
        <translation>May sagot ng tiket na ito na naghihintay sa outbox. Ipadala o bawiin muna ito, saka pagsamahin ang tiket.</translation>
    </message>
    <message>
        <source>These tickets cannot be linked in this way.</source>
        <translation>Hindi maiuugnay sa ganitong paraan ang mga tiket na ito.</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>Hinati mula sa</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>Hinati sa</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export</source>
        <translation>Pag-export</translation>
    </message>
</context>
<context>
    <name>ListGroups</name>
    <message>
        <source>Without a location</source>
        <translation>Walang lokasyon</translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation>Walang tier</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Walang nakatalaga</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Walang kliyente</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Lahat ng tiket</translation>
    </message>
    <message>
        <source>By location</source>
        <translation>Ayon sa lokasyon</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Ayon sa tier</translation>
    </message>
    <message>
        <source>By assignee</source>
        <translation>Ayon sa nakatalaga</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Ayon sa kliyente</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Hindi nakapangkat</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tickets</source>
        <translation>
            <numerusform>%1: %n tiket</numerusform>
            <numerusform>%1: %n na tiket</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>a group of tickets</comment>
        <translation>%1, nakatiklop</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>a group of tickets</comment>
        <translation>%1, nakabuka</translation>
    </message>
</context>
<context>
    <name>Macros</name>
    <message>
        <source>Reply</source>
        <translation>Tugon</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Panloob na tala</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priyoridad: %1</translation>
    </message>
    <message>
        <source>to me</source>
        <translation>sa akin</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>sa wala</translation>
    </message>
</context>
<context>
    <name>Organization</name>
    <message>
        <source>A name with at least one letter is needed, of 100 characters at most.</source>
        <translation>Kailangan ng pangalang may kahit isang titik, at hindi hihigit sa 100 karakter.</translation>
    </message>
    <message>
        <source>There is one of that name already. Choose another name.</source>
        <translation>Mayroon nang ganyang pangalan. Pumili ng iba.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It needs an @ and no spaces, or leave it empty.</source>
        <translation>Hindi ito e-mail address. Kailangan ng @ at walang puwang, o iwang blangko.</translation>
    </message>
    <message>
        <source>Then nobody would be left who may manage people. Give that right to somebody else first.</source>
        <translation>Walang matitirang puwedeng mamahala ng mga tao. Ibigay muna sa iba ang karapatang iyon.</translation>
    </message>
    <message>
        <source>Your own role is below that one. Ask somebody with a higher role to change it.</source>
        <translation>Mas mababa ang tungkulin mo kaysa roon. Ipabago ito sa may mas mataas na tungkulin.</translation>
    </message>
    <message>
        <source>What was chosen is not there any more. Choose again.</source>
        <translation>Wala na ang napili. Pumili muli.</translation>
    </message>
    <message>
        <source>A department cannot be a part of itself. Choose another one above it.</source>
        <translation>Hindi puwedeng maging bahagi ng sarili nito ang isang departamento. Pumili ng ibang nakatataas.</translation>
    </message>
    <message>
        <source>The name in searches is made of small letters, digits and hyphens, 40 characters at most.</source>
        <translation>Binubuo ng maliliit na letra, numero at gitling ang pangalan sa mga paghahanap, 40 karakter ang pinakamahaba.</translation>
    </message>
    <message>
        <source>Another one is called so in searches already. Choose another name for it there.</source>
        <translation>May iba nang ganito ang tawag sa mga paghahanap. Pumili ng ibang pangalan para doon.</translation>
    </message>
    <message>
        <source>Choose the time zone.</source>
        <translation>Piliin ang time zone.</translation>
    </message>
    <message>
        <source>Two working times overlap, or one is no time of a day. Look at the working week again.</source>
        <translation>Nagsasapawan ang dalawang oras ng trabaho, o hindi oras ng araw ang isa. Tingnan muli ang linggo ng trabaho.</translation>
    </message>
    <message>
        <source>One of the days off is no date, or there are too many of them. Remove those of long ago.</source>
        <translation>Hindi petsa ang isa sa mga araw ng pahinga, o sobrang dami na nila. Alisin ang mga luma na.</translation>
    </message>
    <message>
        <source>Somebody or something belongs to it. Put them elsewhere first.</source>
        <translation>May tao o bagay na kabilang dito. Ilipat muna sila sa iba.</translation>
    </message>
    <message>
        <source>The name in files stays as it is: the values on the tickets lie under it.</source>
        <translation>Nananatili ang pangalan sa mga file: nasa ilalim nito ang mga halaga sa mga ticket.</translation>
    </message>
    <message>
        <source>Say what can be chosen: one to 200 values, separated by commas.</source>
        <translation>Sabihin kung ano ang mapipili: isa hanggang 200 halaga, pinaghihiwalay ng kuwit.</translation>
    </message>
</context>
<context>
    <name>OrganizationSections</name>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>Who works here. Who has left stays in the history of the tickets, and can no longer be chosen.</source>
        <translation>Kung sino ang nagtatrabaho rito. Ang umalis na ay mananatili sa kasaysayan ng mga tiket, at hindi na mapipili.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Magdagdag ng tao</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Bagong tao</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Wala pang tao</translation>
    </message>
    <message>
        <source>Add everybody who answers or manages.</source>
        <translation>Idagdag ang lahat ng sumasagot o namamahala.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Pangalan</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Tungkulin</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Lokasyon</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Koponan</translation>
    </message>
    <message>
        <source>L&amp;anguages (en, he, fil)</source>
        <translation>Mga &amp;wika (en, he, fil)</translation>
    </message>
    <message>
        <source>&amp;Works here</source>
        <translation>Na&amp;gtatrabaho rito</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>umalis na</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Mga koponan</translation>
    </message>
    <message>
        <source>Tickets are handed to teams. A ticket that goes to a team goes to its department as well.</source>
        <translation>Ibinibigay ang mga tiket sa mga koponan. Ang tiket na napunta sa koponan ay napupunta rin sa departamento nito.</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Magdagdag ng koponan</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Bagong koponan</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Wala pang koponan</translation>
    </message>
    <message>
        <source>A team works on one tier of one department.</source>
        <translation>Gumagawa ang koponan sa isang antas ng isang departamento.</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Departamento</translation>
    </message>
    <message>
        <source>T&amp;ier</source>
        <translation>&amp;Antas</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Mga departamento</translation>
    </message>
    <message>
        <source>What the center is divided into. A department may be a part of another one.</source>
        <translation>Kung saan nahahati ang center. Maaaring bahagi ng iba ang isang departamento.</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Magdagdag ng departamento</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Bagong departamento</translation>
    </message>
    <message>
        <source>No departments yet</source>
        <translation>Wala pang departamento</translation>
    </message>
    <message>
        <source>Small business and enterprise, for example.</source>
        <translation>Halimbawa, maliliit na negosyo at malalaking kompanya.</translation>
    </message>
    <message>
        <source>&amp;Part of</source>
        <translation>&amp;Bahagi ng</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Mga lokasyon</translation>
    </message>
    <message>
        <source>Where people work, when, and which days are off. Times are meant in the location&apos;s own time zone.</source>
        <translation>Kung saan nagtatrabaho ang mga tao, kailan, at aling mga araw ang walang pasok. Ayon sa sariling time zone ng lokasyon ang mga oras.</translation>
    </message>
    <message>
        <source>Add a location</source>
        <translation>Magdagdag ng lokasyon</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>Bagong lokasyon</translation>
    </message>
    <message>
        <source>No locations yet</source>
        <translation>Wala pang lokasyon</translation>
    </message>
    <message>
        <source>Each has its time zone, its working week and its holidays; promises are counted by them.</source>
        <translation>May sariling time zone, linggo ng trabaho at mga pista opisyal ang bawat isa; ayon sa mga iyon binibilang ang mga pangako.</translation>
    </message>
    <message>
        <source>Name in &amp;searches</source>
        <translation>Pangalan sa mga pag&amp;hahanap</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Time &amp;zone</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Wika</translation>
    </message>
    <message>
        <source>&amp;Working week</source>
        <translation>&amp;Linggo ng trabaho</translation>
    </message>
    <message>
        <source>&amp;Days off</source>
        <translation>Mga &amp;araw ng pahinga</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mga tag</translation>
    </message>
    <message>
        <source>A tag that is renamed here has the new name on every ticket. One that no ticket has can be removed.</source>
        <translation>Ang tag na pinalitan ng pangalan dito ay may bagong pangalan sa bawat ticket. Maaaring alisin ang tag na wala sa anumang ticket.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Magdagdag ng tag</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Bagong tag</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Wala pang tag</translation>
    </message>
    <message>
        <source>Tags come with the first ticket that gets one; those of a house style can be made here.</source>
        <translation>Nalilikha ang mga tag kapag may unang tiket na nilagyan; dito maaaring idagdag ang mga napagkasunduan.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Mga field</translation>
    </message>
    <message>
        <source>What your tickets tell besides the usual: a serial number, a version, a contract. Imports fill them, too. Values stay on the tickets when a field is removed.</source>
        <translation>Ang sinasabi ng inyong mga tiket bukod sa karaniwan: serial number, bersyon, kontrata. Pinupunan din ang mga ito ng pag-import. Nananatili sa mga tiket ang mga halaga kapag inalis ang field.</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Magdagdag ng field</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Bagong field</translation>
    </message>
    <message>
        <source>No fields of your own yet</source>
        <translation>Wala pa kayong sariling field</translation>
    </message>
    <message>
        <source>A field has a name and a kind of value; agents fill it in on the ticket.</source>
        <translation>May pangalan at uri ng halaga ang isang field; pinupunan ito ng mga agent sa ticket.</translation>
    </message>
    <message>
        <source>&amp;Kind of value</source>
        <translation>&amp;Uri ng halaga</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>Mga &amp;pagpipilian</translation>
    </message>
    <message>
        <source>The &amp;search finds tickets by its value</source>
        <translation>Nahahanap ng &amp;search ang mga tiket ayon sa halaga nito</translation>
    </message>
    <message>
        <source>On tickets &amp;of</source>
        <translation>Sa mga tiket &amp;ng</translation>
    </message>
    <message>
        <source>all departments</source>
        <translation>lahat ng departamento</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Mga kliyente</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Taasan</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Babaan</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Piliin lahat</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Buksan ang listahan ng pagpipilian</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Tumingin sa:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Pangalan ng file:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Mga file na uri:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mga folder</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buksan</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>I-&amp;save</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>I-save bilang</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Piliin</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Palitan ang pa&amp;ngalan</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Burahin</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Ipakita ang mga &amp;nakatagong file</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Bagong folder</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Bagong folder</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Gumawa ng bagong folder</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Gumawa ng bagong folder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Sumulong</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Sumulong</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder sa itaas</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Pumunta sa folder sa itaas</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Tanaw na listahan</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Lumipat sa tanaw na listahan</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tanaw na may detalye</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Lumipat sa tanaw na may detalye</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Listahan ng mga lugar at bookmark</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Mga file</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Mga kamakailang lugar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Lahat ng file (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Lahat ng file (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mayroon nang %1.
Papalitan ba ito?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Hindi nahanap ang file.
Tiyaking tama ang pangalan ng file.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Laki</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Petsa ng pagbabago</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Bawiin</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulitin</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>I-cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyahin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I-&amp;paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Piliin lahat</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Ipakita ang mga detalye...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Itago ang mga detalye...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oo</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hindi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Tulong</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>I-save lahat</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Ihinto</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Ilapat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>I-reset</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Subukan muli</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Ibalik sa dati</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Huwag pansinin</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Itapon</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Mag-scroll dito</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Itaas</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Ibaba</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Isang pahina pataas</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Isang pahina pababa</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Mag-scroll pataas</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Mag-scroll pababa</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Kaliwang gilid</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Kanang gilid</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Isang pahina pakaliwa</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Isang pahina pakanan</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Mag-scroll pakaliwa</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Mag-scroll pakanan</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Bawiin</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulitin</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>I-cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyahin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I-&amp;paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Piliin lahat</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopyahin ang address ng &amp;link</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Bumalik</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Susunod &gt;</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Susunod</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Tapusin</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Isagawa</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Tulong</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>Where the ticket stands: open, waiting, done …</source>
        <translation>Kalagayan ng tiket: hindi-tapos, naghihintay, tapos …</translation>
    </message>
    <message>
        <source>Support tier: 1, 2 or 3</source>
        <translation>Tier ng suporta: 1, 2 o 3</translation>
    </message>
    <message>
        <source>Priority: low, normal, high, urgent</source>
        <translation>Priyoridad: mababa, karaniwan, mataas, agaran</translation>
    </message>
    <message>
        <source>How the customer reached us</source>
        <translation>Paano tayo naabot ng kliyente</translation>
    </message>
    <message>
        <source>The place that works on it</source>
        <translation>Ang lugar na humahawak nito</translation>
    </message>
    <message>
        <source>The department, with all below it</source>
        <translation>Ang departamento, kasama ang lahat ng nasa ilalim nito</translation>
    </message>
    <message>
        <source>The team that owns it</source>
        <translation>Ang koponang may hawak nito</translation>
    </message>
    <message>
        <source>Who works on it: a name, me or none</source>
        <translation>Sino ang humahawak: pangalan, ako o wala</translation>
    </message>
    <message>
        <source>The customer&apos;s name</source>
        <translation>Pangalan ng kliyente</translation>
    </message>
    <message>
        <source>The customer&apos;s size: SMB or Enterprise</source>
        <translation>Laki ng kliyente: SMB o Enterprise</translation>
    </message>
    <message>
        <source>A tag on the ticket</source>
        <translation>Isang tag ng tiket</translation>
    </message>
    <message>
        <source>The language of the ticket: en, he, fil …</source>
        <translation>Wika ng tiket: en, he, fil …</translation>
    </message>
    <message>
        <source>What the ticket has, for example an attachment</source>
        <translation>Ano ang mayroon ang tiket, halimbawa ay kalakip</translation>
    </message>
    <message>
        <source>When it came in: a date, today, 24h, 7d</source>
        <translation>Kailan dumating: petsa, ngayong-araw, 24h, 7d</translation>
    </message>
    <message>
        <source>When something happened to it last</source>
        <translation>Kailan huling may nangyari rito</translation>
    </message>
    <message>
        <source>When the next promise breaks: 4h means within 4 hours</source>
        <translation>Kailan masisira ang susunod na pangako: ang 4h ay sa loob ng 4 na oras</translation>
    </message>
    <message>
        <source>When it was resolved</source>
        <translation>Kailan nalutas</translation>
    </message>
    <message>
        <source>The ticket&apos;s number</source>
        <translation>Numero ng tiket</translation>
    </message>
    <message>
        <source>The number of its row, for scripts</source>
        <translation>Numero ng hanay nito, para sa mga script</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Ako mismo</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Walang ganito</translation>
    </message>
    <message>
        <source>Everything that is not done</source>
        <translation>Lahat ng hindi pa tapos</translation>
    </message>
    <message>
        <source>Resolved and closed</source>
        <translation>Nalutas at isinara</translation>
    </message>
    <message>
        <source>Waiting for anybody</source>
        <translation>Naghihintay kaninuman</translation>
    </message>
    <message>
        <source>At least one attachment</source>
        <translation>Kahit isang kalakip</translation>
    </message>
    <message>
        <source>Somebody is assigned</source>
        <translation>May nakatalaga</translation>
    </message>
    <message>
        <source>A team owns it</source>
        <translation>May koponang humahawak</translation>
    </message>
    <message>
        <source>The customer is known</source>
        <translation>Kilala ang kliyente</translation>
    </message>
    <message>
        <source>At least one tag</source>
        <translation>Kahit isang tag</translation>
    </message>
    <message>
        <source>Something is promised</source>
        <translation>May ipinangako</translation>
    </message>
    <message>
        <source>The search is too long; shorten it.</source>
        <translation>Masyadong mahaba ang hinahanap; paikliin ito.</translation>
    </message>
    <message>
        <source>Too many parentheses lie within each other.</source>
        <translation>Masyadong maraming panaklong sa loob ng isa&apos;t isa.</translation>
    </message>
    <message>
        <source>The search has too many words; use fewer.</source>
        <translation>Masyadong maraming salita ang hinahanap; bawasan ito.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here, but not closed.</source>
        <translation>May panipi ritong binuksan ngunit hindi isinara.</translation>
    </message>
    <message>
        <source>A parenthesis is opened here, but not closed.</source>
        <translation>May panaklong ditong binuksan ngunit hindi isinara.</translation>
    </message>
    <message>
        <source>A parenthesis is closed here that was not opened.</source>
        <translation>May panaklong ditong isinara na hindi naman binuksan.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation>Walang laman ang mga panaklong.</translation>
    </message>
    <message>
        <source>There is no word between the quotation marks.</source>
        <translation>Walang salita sa pagitan ng mga panipi.</translation>
    </message>
    <message>
        <source>Something is missing beside %1.</source>
        <translation>May kulang sa tabi ng %1.</translation>
    </message>
    <message>
        <source>There is no field %1. To search for the word, put it in quotation marks.</source>
        <translation>Walang field na %1. Para hanapin ang salita, ilagay ito sa mga panipi.</translation>
    </message>
    <message>
        <source>This field cannot be compared with %1.</source>
        <translation>Hindi maihahambing ang field na ito gamit ang %1.</translation>
    </message>
    <message>
        <source>A value is missing after %1.</source>
        <translation>May kulang na halaga pagkatapos ng %1.</translation>
    </message>
    <message>
        <source>This field does not know %1.</source>
        <translation>Hindi kilala ng field na ito ang %1.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>Hindi buong numero ang %1.</translation>
    </message>
    <message>
        <source>%1 is not a time. Write 2026-01-15, today, 24h or 7d.</source>
        <translation>Hindi oras ang %1. Isulat ang 2026-01-15, today, 24h o 7d.</translation>
    </message>
    <message>
        <source>Only one value can be compared as less or greater.</source>
        <translation>Isang halaga lamang ang maihahambing na mas maliit o mas malaki.</translation>
    </message>
    <message>
        <source>The star is not possible after this value.</source>
        <translation>Hindi puwede ang asterisk pagkatapos ng halagang ito.</translation>
    </message>
    <message>
        <source>Nobody has said yet who works here, so nobody is “me”.</source>
        <translation>Wala pang nagsabi kung sino ang gumagamit dito, kaya walang “me”.</translation>
    </message>
    <message>
        <source>Nobody and nothing is called %1.</source>
        <translation>Walang tao o bagay na ang pangalan ay %1.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Walang field na “%1”.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <comment>a field and a value that it does not have: tier, 9</comment>
        <translation>Walang “%2” sa %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>“%1” ba ang ibig mong sabihin?</translation>
    </message>
    <message>
        <source>To search for the word, put it in quotation marks.</source>
        <translation>Para hanapin ang salita, ilagay ito sa mga panipi.</translation>
    </message>
    <message>
        <source>You can write: %1.</source>
        <translation>Puwedeng isulat: %1.</translation>
    </message>
    <message>
        <source>A reply that was not sent yet</source>
        <translation>Sagot na hindi pa naipapadala</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The file is empty.</source>
        <translation>Walang laman ang file.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed.</source>
        <translation>May nagbukas na panipi rito na hindi kailanman isinara.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark; a mark inside a text is written twice.</source>
        <translation>May teksto pagkatapos ng pansarang panipi; dalawang beses isinusulat ang panipi sa loob ng teksto.</translation>
    </message>
    <message>
        <source>A field is longer than what is accepted.</source>
        <translation>Mas mahaba ang isang field kaysa sa tinatanggap.</translation>
    </message>
    <message>
        <source>The row is longer than what is accepted.</source>
        <translation>Mas mahaba ang hilera kaysa sa tinatanggap.</translation>
    </message>
    <message>
        <source>There are more columns than are accepted.</source>
        <translation>Mas marami ang column kaysa sa tinatanggap.</translation>
    </message>
    <message>
        <source>The file ends in the middle of an entry.</source>
        <translation>Natapos ang file sa gitna ng isang tala.</translation>
    </message>
    <message>
        <source>Something stands where a comma or a bracket is due.</source>
        <translation>May ibang nakasulat kung saan dapat may kuwit o panaklong.</translation>
    </message>
    <message>
        <source>The file holds no list of entries.</source>
        <translation>Walang listahan ng mga tala ang file.</translation>
    </message>
    <message>
        <source>The row has fewer fields than the header.</source>
        <translation>Mas kaunti ang field ng hilera kaysa sa header.</translation>
    </message>
    <message>
        <source>The row has more fields than the header.</source>
        <translation>Mas marami ang field ng hilera kaysa sa header.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a field that does not begin with one.</source>
        <translation>May panipi sa loob ng field na hindi nagsisimula sa panipi.</translation>
    </message>
    <message>
        <source>Some characters are not valid in the encoding of the file.</source>
        <translation>May mga karakter na hindi wasto sa encoding ng file.</translation>
    </message>
    <message>
        <source>The entry is not a JSON object.</source>
        <translation>Hindi JSON object ang tala.</translation>
    </message>
    <message>
        <source>The entry is nested too deeply.</source>
        <translation>Masyadong malalim ang pagkakapaloob ng tala.</translation>
    </message>
    <message>
        <source>The search is too long.</source>
        <translation>Masyadong mahaba ang paghahanap.</translation>
    </message>
    <message>
        <source>Too many parentheses stand within each other.</source>
        <translation>Masyadong maraming panaklong ang nasa loob ng isa’t isa.</translation>
    </message>
    <message>
        <source>The search has too many words.</source>
        <translation>Masyadong maraming salita ang nasa paghahanap.</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>Hindi isinara ang panaklong na ito.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>Hindi binuksan ang panaklong na ito.</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses.</source>
        <translation>Walang laman ang mga panaklong na ito.</translation>
    </message>
    <message>
        <source>There is no word between these quotation marks.</source>
        <translation>Walang salita sa loob ng mga panipi na ito.</translation>
    </message>
    <message>
        <source>Something is missing beside this.</source>
        <translation>May kulang sa tabi nito.</translation>
    </message>
    <message>
        <source>There is no such field. To look for the words themselves, put them in quotation marks.</source>
        <translation>Walang ganitong field. Para hanapin ang mismong mga salita, ilagay ang mga ito sa loob ng panipi.</translation>
    </message>
    <message>
        <source>This field can only be compared with “:”.</source>
        <translation>Sa pamamagitan lamang ng “:” maihahambing ang field na ito.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>May kulang na value rito.</translation>
    </message>
    <message>
        <source>This field has no such value.</source>
        <translation>Walang ganitong value ang field na ito.</translation>
    </message>
    <message>
        <source>This is not a number that can be used here.</source>
        <translation>Hindi ito numerong magagamit dito.</translation>
    </message>
    <message>
        <source>This is no time. Write 2026-01-31, 2026-01, today, or 7d for seven days.</source>
        <translation>Hindi ito petsa o oras. Isulat ang 2026-01-31, 2026-01, today, o 7d para sa pitong araw.</translation>
    </message>
    <message>
        <source>Several values need “:”.</source>
        <translation>Kailangan ng “:” kapag higit sa isa ang value.</translation>
    </message>
    <message>
        <source>“none” cannot be used here.</source>
        <translation>Hindi magagamit dito ang “none”.</translation>
    </message>
    <message>
        <source>“*” cannot be used here.</source>
        <translation>Hindi magagamit dito ang “*”.</translation>
    </message>
    <message>
        <source>“me” is not known: first say who you are.</source>
        <translation>Hindi alam kung sino si “me”: sabihin muna kung sino ka.</translation>
    </message>
    <message>
        <source>Nothing of this name was found.</source>
        <translation>Walang nahanap na may ganitong pangalan.</translation>
    </message>
</context>
<context>
    <name>RestoreCopy</name>
    <message>
        <source>Restore</source>
        <translation>Pagpapanumbalik</translation>
    </message>
</context>
<context>
    <name>RestoreDrill</name>
    <message>
        <source>Restore drill</source>
        <translation>Pagsubok ng pagpapanumbalik</translation>
    </message>
</context>
<context>
    <name>RowSentence</name>
    <message>
        <source>The ticket is being loaded.</source>
        <translation>Nilo-load ang tiket.</translation>
    </message>
    <message>
        <source>Nothing is promised.</source>
        <translation>Walang ipinangako.</translation>
    </message>
    <message>
        <source>The promise broke: %1.</source>
        <translation>Nasira ang pangako: %1.</translation>
    </message>
    <message>
        <source>The next promise breaks: %1.</source>
        <translation>Masisira ang susunod na pangako: %1.</translation>
    </message>
    <message>
        <source>Ticket %1: %2.</source>
        <translation>Tiket %1: %2.</translation>
    </message>
    <message>
        <source>%1, %2, priority: %3.</source>
        <translation>%1, %2, priyoridad: %3.</translation>
    </message>
    <message>
        <source>Customer: %1.</source>
        <translation>Kliyente: %1.</translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation>Lugar: %1.</translation>
    </message>
    <message>
        <source>Nobody is assigned.</source>
        <translation>Walang nakatalaga.</translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation>Nakatalaga kay %1.</translation>
    </message>
    <message>
        <source>Has attachments.</source>
        <translation>May mga kalakip.</translation>
    </message>
    <message>
        <source>Contact: %1.</source>
        <translation>Contact: %1.</translation>
    </message>
    <message>
        <source>What you write to this ticket is a draft: it has not been added yet.</source>
        <translation>Draft pa ang isinusulat mo sa tiket na ito: hindi pa ito naidadagdag.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>status</source>
        <translation>katayuan</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>tier</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priyoridad</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>daluyan</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>department</source>
        <translation>departamento</translation>
    </message>
    <message>
        <source>team</source>
        <translation>koponan</translation>
    </message>
    <message>
        <source>assignee</source>
        <translation>nakatalaga</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>kliyente</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>laki</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>language</source>
        <translation>wika</translation>
    </message>
    <message>
        <source>has</source>
        <translation>mayroon</translation>
    </message>
    <message>
        <source>created</source>
        <translation>ginawa</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>na-update</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pangako</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>nalutas</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>open</source>
        <translation>hindi-tapos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tapos</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>naghihintay</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ako</translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ngayong-araw</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kahapon</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>bukas</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ngayon</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>General</source>
        <translation>Pangkalahatan</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Mga role</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Mga macro</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Mga koponan</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Mga departamento</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Kasaysayan</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Mga lokasyon</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mga tag</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Mga key</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Mga field</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Mga unang hakbang</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Mga backup</translation>
    </message>
</context>
<context>
    <name>SharedToast</name>
    <message>
        <source>%1 was added.</source>
        <translation>Naidagdag ang %1.</translation>
    </message>
    <message>
        <source>The change of %1 was taken back.</source>
        <translation>Binawi ang pagbabago sa %1.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>Nabago ang %1.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Inalis ang %1.</translation>
    </message>
</context>
<context>
    <name>TicketColumns</name>
    <message>
        <source>Subject</source>
        <translation>Paksa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Next promise</source>
        <translation>Susunod na pangako</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Katayuan</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priyoridad</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kliyente</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Nakatalaga</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Koponan</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Na-update</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Ginawa</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Nalutas</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Daluyan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mga tag</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Kalakip</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>TicketList</name>
    <message>
        <source>The promise is broken.</source>
        <translation>Nasira ang pangako.</translation>
    </message>
    <message>
        <source>Time until the next promise breaks</source>
        <translation>Oras bago masira ang susunod na pangako</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>The mark of a ticket to which one&apos;s own note is begun but not added; as short as can be.</extracomment>
        <translation>Draft</translation>
    </message>
</context>
<context>
    <name>TicketPaper</name>
    <message>
        <source>Older messages were left out.</source>
        <translation>Hindi isinama ang mas lumang mga mensahe.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Walang naisulat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kliyente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Ginawa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Katayuan</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priyoridad</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Antas</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Koponan</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Nakatalaga</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mga tag</translation>
    </message>
    <message>
        <source>%1, %2 · internal note</source>
        <comment>who wrote it, when</comment>
        <translation>%1, %2 · panloob na tala</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who wrote it, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Nakalakip: %1</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Show more</source>
        <translation>Ipakita pa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unnamed file</source>
        <translation>file na walang pangalan</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Ipakita ang bawat isa</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Panloob na tala</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Hindi pa naipapadala</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minuto ang nakalipas</numerusform>
            <numerusform>%n minuto ang nakalipas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n oras ang nakalipas</numerusform>
            <numerusform>%n oras ang nakalipas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n araw ang nakalipas</numerusform>
            <numerusform>%n araw ang nakalipas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>sa loob ng %n minuto</numerusform>
            <numerusform>sa loob ng %n minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>sa loob ng %n oras</numerusform>
            <numerusform>sa loob ng %n oras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>sa loob ng %n araw</numerusform>
            <numerusform>sa loob ng %n araw</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date within this year; see the date formats of QDate::toString. Keep the quotes.</extracomment>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date with its year; see the date formats of QDate::toString.</extracomment>
        <translation>MMM d, yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ngayon lang</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>A date and a time of the day with the time zone: &quot;14 Nov 2026 14:52, Asia/Jerusalem (UTC+02:00)&quot;</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Short for days, hours, minutes, seconds; %1 is a number.</extracomment>
        <translation>%1 araw</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 oras</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 seg</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <extracomment>Short for the time until a promise breaks, in a narrow column; %1 is a number, &quot;late&quot; that it broke so long ago.</extracomment>
        <translation>huli nang %1 min</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>%1 min pa</translation>
    </message>
    <message>
        <source>%1 h late</source>
        <translation>huli nang %1 oras</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>%1 oras pa</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <translation>huli nang %1 araw</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation>%1 araw pa</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a time of the day</comment>
        <translation>ngayong araw, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>a time of the day</comment>
        <translation>kahapon, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time of the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 y late</source>
        <translation>%1 taon nang huli</translation>
    </message>
    <message>
        <source>in %1 y</source>
        <translation>sa loob ng %1 taon</translation>
    </message>
</context>
<context>
    <name>ViewColours</name>
    <message>
        <source>No colour</source>
        <translation>Walang kulay</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Berdeng-asul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Berde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Asul</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Pula</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Views</source>
        <translation>Mga tanaw</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Na-save na hanap</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Ayon sa lugar</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Ayon sa koponan</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Ayon sa tier</translation>
    </message>
    <message>
        <source>My open</source>
        <translation>Mga bukas kong tiket</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Walang nakatalaga</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Lahat ng bukas</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Sa kliyente pa</translation>
    </message>
    <message>
        <source>With R&amp;D</source>
        <translation>Nasa R&amp;D</translation>
    </message>
    <message>
        <source>Resolved lately</source>
        <translation>Nalutas kamakailan</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Lahat ng tiket</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tickets</source>
        <translation>
            <numerusform>%1: %n tiket</numerusform>
            <numerusform>%1: %n na tiket</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>The last row of a section of the view list, for the views in it that have no tickets.</extracomment>
        <translation>Bawasan ang ipinapakita</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more…</source>
        <translation>
            <numerusform>Ipakita ang %n pa…</numerusform>
            <numerusform>Ipakita ang %n pa…</numerusform>
        </translation>
    </message>
    <message>
        <source>Due soon or late</source>
        <translation>Malapit na o lampas na</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Para sa lahat</translation>
    </message>
</context>
<context>
    <name>campanile::app::BackupWatch</name>
    <message>
        <source>The backup could not be made.</source>
        <translation>Hindi nagawa ang backup.</translation>
    </message>
</context>
<context>
    <name>campanile::app::DatabaseChooser</name>
    <message>
        <source>Opening the database…</source>
        <translation>Binubuksan ang database…</translation>
    </message>
    <message>
        <source>Opening the demo company…</source>
        <translation>Binubuksan ang demo na kompanya…</translation>
    </message>
    <message>
        <source>Making the demo company…</source>
        <translation>Ginagawa ang demo na kompanya…</translation>
    </message>
    <message>
        <source>Where the new database is kept</source>
        <translation>Kung saan itatago ang bagong database</translation>
    </message>
    <message>
        <source>support</source>
        <translation>suporta</translation>
    </message>
    <message>
        <source>Campanile databases (*.db)</source>
        <translation>Mga database ng Campanile (*.db)</translation>
    </message>
    <message>
        <source>Making a new database…</source>
        <translation>Gumagawa ng bagong database…</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>Magbukas ng ibang database</translation>
    </message>
    <message>
        <source>Work is still going on in the background.</source>
        <translation>May ginagawa pa sa likuran.</translation>
    </message>
    <message>
        <source>If you open another database now it is stopped; nothing half is left behind.</source>
        <translation>Kung magbubukas ka ngayon ng ibang database, ihihinto ito; walang maiiwang kalahati lang.</translation>
    </message>
    <message>
        <source>Stop it and open</source>
        <translation>Ihinto at buksan</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Your password for %1:</source>
        <translation>Ang password mo para sa %1:</translation>
    </message>
    <message>
        <source>That password was not accepted. Your password for %1:</source>
        <translation>Hindi tinanggap ang password na iyon. Ang password mo para sa %1:</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Kumonekta</translation>
    </message>
    <message>
        <source>You look around as %1, who manages the demo company. The menu at the top makes you somebody else.</source>
        <translation>Tumitingin ka bilang si %1, na namamahala sa demo company. Sa menu sa itaas, puwede kang maging ibang tao.</translation>
    </message>
</context>
<context>
    <name>campanile::app::ListExport</name>
    <message>
        <source>Export the list</source>
        <translation>I-export ang listahan</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tiket</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Mga value na pinaghihiwalay ng kuwit (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln tiket ang naisulat sa %1.</numerusform>
            <numerusform>%Ln tiket ang naisulat sa %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::app::OpenWorkspace</name>
    <message>
        <source>The database is there again.</source>
        <translation>Magagamit na muli ang database.</translation>
    </message>
</context>
<context>
    <name>campanile::cli::BackupCommand</name>
    <message>
        <source>Writes a checked copy of the database to a new file.</source>
        <translation>Isulat sa bagong file ang isang nasuring kopya ng database.</translation>
    </message>
    <message>
        <source>The file to write; it must not exist yet.</source>
        <translation>Ang file na isusulat; dapat ay wala pa ito.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>say one file to write the backup to</source>
        <translation>magbigay ng isang file na pagsusulatan ng backup</translation>
    </message>
    <message>
        <source>%1: %2, checked</source>
        <comment>file: size</comment>
        <translation>%1: %2, nasuri na</translation>
    </message>
</context>
<context>
    <name>campanile::cli::Console</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln tiket</numerusform>
            <numerusform>%Ln tiket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln pangyayari</numerusform>
            <numerusform>%Ln pangyayari</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::cli::DemoCommand</name>
    <message>
        <source>Makes the demo company in an empty database.</source>
        <translation>Gawin ang demo na kompanya sa database na walang laman.</translation>
    </message>
    <message>
        <source>How many tickets, 0 to 1000000.</source>
        <translation>Bilang ng mga tiket, 0 hanggang 1000000.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Another number makes another company of the same kind.</source>
        <translation>Gumagawa ang ibang numero ng ibang kompanya na kauri nito.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>When its history ends: 2026-01-31 or 2026-01-31T09:00, UTC unless an offset is given; now if left out.</source>
        <translation>Kung kailan nagtatapos ang kasaysayan nito: 2026-01-31 o 2026-01-31T09:00, UTC maliban kung may ibinigay na offset; ngayon kung wala.</translation>
    </message>
    <message>
        <source>DATETIME</source>
        <translation>PETSA</translation>
    </message>
    <message>
        <source>--tickets is a number from 0 to 1000000</source>
        <translation>dapat ay numero mula 0 hanggang 1000000 ang --tickets</translation>
    </message>
    <message>
        <source>--seed is a whole number from 0</source>
        <translation>dapat ay buong numero mula 0 pataas ang --seed</translation>
    </message>
    <message>
        <source>--until is a date like 2026-01-31 or 2026-01-31T09:00</source>
        <translation>dapat ay petsa gaya ng 2026-01-31 o 2026-01-31T09:00 ang --until</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <translation>%1 sa %2 tiket</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensahe</numerusform>
            <numerusform>%Ln mensahe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln kliyente</numerusform>
            <numerusform>%Ln kliyente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 seg</translation>
    </message>
</context>
<context>
    <name>campanile::cli::DoctorCommand</name>
    <message>
        <source>Examines the database and tells what it finds; changes nothing.</source>
        <translation>Suriin ang database at iulat ang makikita; walang binabago.</translation>
    </message>
    <message>
        <source>Prints the result as one JSON object.</source>
        <translation>I-print ang resulta bilang isang JSON object.</translation>
    </message>
    <message>
        <source>%1 of %2 examined</source>
        <translation>Nasuri na ang %1 sa %2</translation>
    </message>
    <message>
        <source>The database is healthy.</source>
        <translation>Maayos ang database.</translation>
    </message>
    <message>
        <source>The database is damaged. Keep a copy of it and restore the latest good backup.</source>
        <translation>Sira ang database. Magtabi ng kopya nito at ibalik ang pinakabagong maayos na backup.</translation>
    </message>
    <message>
        <source>Schema %1. Examined:</source>
        <translation>Schema %1. Sinuri:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of attachments</source>
        <translation>
            <numerusform>%Ln piraso ng mga kalakip</numerusform>
            <numerusform>%Ln piraso ng mga kalakip</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::cli::DrillCommand</name>
    <message>
        <source>Tries whether a backup can be restored; changes nothing.</source>
        <translation>Sinusubukan kung maipanunumbalik ang isang backup; walang binabago.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>Ang backup.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Where it is tried; needs as much room as the backup.</source>
        <translation>Kung saan ito susubukan; kailangan ng espasyong kasinlaki ng backup.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Prints the result as one JSON object.</source>
        <translation>Ini-print ang resulta bilang isang JSON object.</translation>
    </message>
    <message>
        <source>say one backup to try</source>
        <translation>sabihin ang isang backup na susubukan</translation>
    </message>
    <message>
        <source>%1 of %2 examined</source>
        <translation>%1 sa %2 ang nasuri</translation>
    </message>
</context>
<context>
    <name>campanile::cli::ImportCommand</name>
    <message>
        <source>Brings tickets in from CSV, JSON or JSON lines.</source>
        <translation>Mag-import ng mga tiket mula sa CSV, JSON o JSON lines.</translation>
    </message>
    <message>
        <source>How to read the files: the name of a profile, or a file with one; guessed if left out.</source>
        <translation>Kung paano babasahin ang mga file: pangalan ng profile, o file na may profile; huhulaan kung wala.</translation>
    </message>
    <message>
        <source>NAME|FILE.json</source>
        <translation>PANGALAN|FILE.json</translation>
    </message>
    <message>
        <source>Only tells what would happen.</source>
        <translation>Iulat lamang kung ano ang mangyayari.</translation>
    </message>
    <message>
        <source>Where rejected rows are written, with line number and reason.</source>
        <translation>Kung saan isusulat ang mga tinanggihang hilera, kasama ang numero ng linya at dahilan.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Rejected rows make the exit code 1.</source>
        <translation>Kapag may tinanggihang hilera, 1 ang exit code.</translation>
    </message>
    <message>
        <source>Prints the result as one JSON object.</source>
        <translation>I-print ang resulta bilang isang JSON object.</translation>
    </message>
    <message>
        <source>Files to import, linked ones in any order.</source>
        <translation>Mga file na ii-import; kahit anong ayos ang mga magkakaugnay.</translation>
    </message>
    <message>
        <source>FILE...</source>
        <translation>FILE...</translation>
    </message>
    <message>
        <source>Built-in profiles:</source>
        <translation>Mga built-in na profile:</translation>
    </message>
    <message>
        <source>say at least one file to import</source>
        <translation>magbigay ng kahit isang file na ii-import</translation>
    </message>
</context>
<context>
    <name>campanile::cli::ImportSummary</name>
    <message>
        <source>Reading the linked files</source>
        <translation>Binabasa ang mga magkakaugnay na file</translation>
    </message>
    <message>
        <source>Reading tickets</source>
        <translation>Binabasa ang mga tiket</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Inilalagay sa database</translation>
    </message>
    <message>
        <source>Taking everything back</source>
        <translation>Binabawi ang lahat</translation>
    </message>
    <message>
        <source>Opening the files</source>
        <translation>Binubuksan ang mga file</translation>
    </message>
    <message>
        <source>%1: day and month cannot be told apart (%2).</source>
        <translation>%1: hindi matukoy kung alin ang araw at alin ang buwan (%2).</translation>
    </message>
    <message>
        <source>%1: times without a time zone are read as UTC.</source>
        <translation>%1: binabasa bilang UTC ang mga oras na walang time zone.</translation>
    </message>
    <message>
        <source>No column holds the tickets&apos; numbers: rows are told apart by their content.</source>
        <translation>Walang column na may numero ng mga tiket: sa laman pinagkakaiba ang mga hilera.</translation>
    </message>
    <message>
        <source>No column says when a ticket was opened: the time of the import is taken.</source>
        <translation>Walang column na nagsasabi kung kailan binuksan ang tiket: ang oras ng import ang gagamitin.</translation>
    </message>
    <message>
        <source>No column says when something happened.</source>
        <translation>Walang column na nagsasabi kung kailan nangyari ang isang bagay.</translation>
    </message>
    <message>
        <source>%1: labels that are not known: %2.</source>
        <translation>%1: mga label na hindi kilala: %2.</translation>
    </message>
    <message>
        <source>%1: left out, because it looks like an identity or card number.</source>
        <translation>%1: hindi isinama, dahil mukha itong numero ng ID o card.</translation>
    </message>
    <message>
        <source>%1: only some of its values fit what it was taken for.</source>
        <translation>%1: ilan lamang sa mga value nito ang tugma sa inakalang uri nito.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 hilera</translation>
    </message>
    <message>
        <source>This would be imported with the profile %1:</source>
        <translation>Ito ang mai-import gamit ang profile na %1:</translation>
    </message>
    <message>
        <source>Imported with the profile %1:</source>
        <translation>Na-import gamit ang profile na %1:</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>hilera</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tiket</translation>
    </message>
    <message>
        <source>of them new</source>
        <translation>sa mga ito ang bago</translation>
    </message>
    <message>
        <source>of them changed</source>
        <translation>sa mga ito ang nabago</translation>
    </message>
    <message>
        <source>of them unchanged</source>
        <translation>sa mga ito ang walang pagbabago</translation>
    </message>
    <message>
        <source>new events</source>
        <translation>bagong event</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>tinanggihang hilera</translation>
    </message>
    <message>
        <source>conflicts with changes made here, which were kept</source>
        <translation>salungat sa mga pagbabagong ginawa rito; pinanatili ang mga ginawa rito</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 seg</translation>
    </message>
    <message>
        <source>Nothing was imported. Say how to read it with a profile: the import window makes one.</source>
        <translation>Walang na-import. Gumamit ng profile para sabihin kung paano ito babasahin: sa window ng import ginagawa ang profile.</translation>
    </message>
    <message>
        <source>Another import of the same source is running; waiting…</source>
        <translation>May tumatakbong ibang pag-import ng parehong pinagmulan; naghihintay…</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>file, line number, why the row was rejected</extracomment>
        <translation>%1, linya %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more, see --rejects FILE</source>
        <extracomment>behind the first rejected rows; FILE stays as it is</extracomment>
        <translation>
            <numerusform>… %Ln pa, tingnan ang --rejects FILE</numerusform>
            <numerusform>… %Ln pa, tingnan ang --rejects FILE</numerusform>
        </translation>
    </message>
    <message>
        <source>rows with the unknown status %1; new tickets arrive as %2</source>
        <translation>mga hilera na may hindi kilalang katayuan na %1; darating ang mga bagong tiket bilang %2</translation>
    </message>
    <message>
        <source>tickets without a time, dated at the time of the import</source>
        <translation>mga tiket na walang oras; lalagyan ng oras ng pag-import</translation>
    </message>
    <message>
        <source>Something came in between: the changes of tickets that were here before are applied by the next import, or when Campanile is started.</source>
        <translation>May nakagambala: ilalapat ang mga pagbabago sa mga tiket na narito na dati sa susunod na pag-import, o kapag binuksan ang Campanile.</translation>
    </message>
</context>
<context>
    <name>campanile::cli::Main</name>
    <message>
        <source>The database: a file, or an address postgresql://user@host/name.</source>
        <translation>Ang database: isang file, o address na postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>The language of messages: en, he or fil.</source>
        <translation>Ang wika ng mga mensahe: en, he o fil.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>WIKA</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Ipakita ang tulong na ito.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Ipakita ang bersiyon.</translation>
    </message>
    <message>
        <source>Try “campanile-cli --help”.</source>
        <translation>Para sa tulong: “campanile-cli --help”.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Mga utos:</translation>
    </message>
    <message>
        <source>“campanile-cli COMMAND --help” tells more about one of them.</source>
        <translation>Para sa detalye ng isa sa mga ito: “campanile-cli UTOS --help”.</translation>
    </message>
    <message>
        <source>say which database with --database</source>
        <translation>tukuyin ang database gamit ang --database</translation>
    </message>
    <message>
        <source>unknown language “%1”; it is one of en, he, fil</source>
        <translation>hindi kilala ang wikang “%1”; pumili sa en, he, fil</translation>
    </message>
    <message>
        <source>Campanile, the support center, for scripts.</source>
        <translation>Campanile, ang support center, para sa mga script.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Kung ano ang gagawin.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>UTOS</translation>
    </message>
    <message>
        <source>say what to do: demo, import, tickets, doctor or backup</source>
        <translation>sabihin kung ano ang gagawin: demo, import, tickets, doctor o backup</translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation>walang utos na “%1”</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Paggamit: %1</translation>
    </message>
</context>
<context>
    <name>campanile::cli::TicketsCommand</name>
    <message>
        <source>Lists the tickets that a query finds.</source>
        <translation>Ilista ang mga tiket na nahahanap ng isang query.</translation>
    </message>
    <message>
        <source>What to find, in the search language; everything if left out.</source>
        <translation>Kung ano ang hahanapin, sa wika ng paghahanap; lahat kung wala.</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>The order; “-” before the key turns it around.</source>
        <translation>Ang pagkakasunod-sunod; binabaligtad ito ng “-” bago ang key.</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>KEY</translation>
    </message>
    <message>
        <source>At most this many; 0 for all.</source>
        <translation>Hanggang ganito karami; 0 para sa lahat.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>table, csv or json (one object a line).</source>
        <translation>table, csv o json (isang object bawat linya).</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Whom “me” means: a person&apos;s name or mail address.</source>
        <translation>Kung sino ang “me”: pangalan o email address ng isang tao.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>PANGALAN</translation>
    </message>
    <message>
        <source>Fields of a query:</source>
        <translation>Mga field ng query:</translation>
    </message>
    <message>
        <source>Words are looked for in subjects, messages and notes:</source>
        <translation>Hinahanap ang mga salita sa mga paksa, mensahe at tala:</translation>
    </message>
    <message>
        <source>Terms are combined with a space (and), OR, - (not) and parentheses; several values with commas:</source>
        <translation>Pinagsasama ang mga termino gamit ang puwang (at), OR (o), - (hindi) at panaklong; ang maraming value ay gamit ang kuwit:</translation>
    </message>
    <message>
        <source>Sort keys:</source>
        <translation>Mga key ng pagkakasunod-sunod:</translation>
    </message>
    <message>
        <source>--format is table, csv or json</source>
        <translation>dapat ay table, csv o json ang --format</translation>
    </message>
    <message>
        <source>--sort does not know “%1”</source>
        <translation>hindi kilala ng --sort ang “%1”</translation>
    </message>
    <message>
        <source>--limit is a number from 0</source>
        <translation>dapat ay numero mula 0 pataas ang --limit</translation>
    </message>
    <message>
        <source>the query stands behind --query, in quotes</source>
        <translation>isulat ang query pagkatapos ng --query, sa loob ng panipi</translation>
    </message>
    <message>
        <source>%1 of %2 tickets; --limit 0 lists them all.</source>
        <translation>%1 sa %2 tiket; inililista ng --limit 0 ang lahat.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::AboutDialog</name>
    <message>
        <source>About Campanile</source>
        <translation>Tungkol sa Campanile</translation>
    </message>
    <message>
        <source>A support center for your desktop.</source>
        <translation>Isang support center para sa iyong desktop.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Bersiyon %1</translation>
    </message>
    <message>
        <source>Campanile is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Malayang software ang Campanile: maaari mo itong gamitin, pag-aralan, ibahagi at baguhin ayon sa GNU General Public License, bersiyon 3 o mas bago. Walang anumang garantiya ito.</translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation>Nakasalig ito sa:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Mga lisensiya</translation>
    </message>
</context>
<context>
    <name>campanile::ui::AfterReplyButton</name>
    <message>
        <source>Leave the status as it is</source>
        <translation>Huwag baguhin ang status</translation>
    </message>
    <message>
        <source>What the ticket becomes with the reply</source>
        <translation>Ano ang magiging status ng tiket kasama ng sagot</translation>
    </message>
    <message>
        <source>then: %1</source>
        <comment>a status</comment>
        <translation>saka: %1</translation>
    </message>
    <message>
        <source>status stays</source>
        <translation>hindi magbabago ang status</translation>
    </message>
</context>
<context>
    <name>campanile::ui::AuditSection</name>
    <message>
        <source>Everybody</source>
        <translation>Lahat</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Lahat ng bagay</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Anumang oras</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>Sa huling 24 na oras</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Sa huling 7 araw</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>Sa huling 30 araw</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>Sa huling taon</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Hindi mabasa ang kasaysayan</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Wala pang nabago</translation>
    </message>
    <message>
        <source>Changes of people, teams, customers, macros and views will be told here.</source>
        <translation>Dito makikita ang mga pagbabago sa mga tao, koponan, kliyente, macro at view.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Walang nakita</translation>
    </message>
    <message>
        <source>Choose another period, person or kind.</source>
        <translation>Pumili ng ibang panahon, tao o uri.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… at %n pa</numerusform>
            <numerusform>… at %n pa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Walang napili</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>I-export ang kasaysayan</translation>
    </message>
    <message>
        <source>history</source>
        <comment>file name</comment>
        <translation>history</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Comma-separated values (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mga pagbabago</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were written to %1.</source>
        <translation>
            <numerusform>%Ln entry ang naisulat sa %1.</numerusform>
            <numerusform>%Ln entry ang naisulat sa %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Kasaysayan</translation>
    </message>
    <message>
        <source>Words of a name</source>
        <translation>Mga salita ng pangalan</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Sino ang gumawa</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ano ang binago</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>Kailan ito ginawa</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>I-export…</translation>
    </message>
    <message>
        <source>What is known of each change</source>
        <translation>Ang alam tungkol sa bawat pagbabago</translation>
    </message>
    <message>
        <source>Who changed what, and when: tickets, people, rights, teams, customers, macros and views. A ticket&apos;s own story tells more of it.</source>
        <translation>Sino ang nagbago ng ano, at kailan: mga tiket, tao, karapatan, koponan, kliyente, macro at view. Mas marami ang sinasabi ng sariling kuwento ng tiket.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::AuditTrailModel</name>
    <message>
        <source>When</source>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ano ang ginawa</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sa ano</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>walang partikular</translation>
    </message>
</context>
<context>
    <name>campanile::ui::AvatarButton</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu of %1, %2</source>
        <translation>Menu ni %1, %2</translation>
    </message>
</context>
<context>
    <name>campanile::ui::BackgroundWork</name>
    <message>
        <source>%1: stopping…</source>
        <translation>%1: inihihinto…</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>Background work and how far it is: &quot;Import 62 %&quot;</extracomment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 hilera/seg</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 pa</translation>
    </message>
</context>
<context>
    <name>campanile::ui::BackupCopiesModel</name>
    <message>
        <source>Damaged: not as long as it was</source>
        <translation>Sira: nagbago ang haba nito</translation>
    </message>
    <message>
        <source>Checked when it was made</source>
        <translation>Sinuri nang gawin ito</translation>
    </message>
    <message>
        <source>Tried: it can be restored</source>
        <translation>Sinubukan: maipanunumbalik</translation>
    </message>
    <message>
        <source>Tried: damaged</source>
        <translation>Sinubukan: sira</translation>
    </message>
    <message>
        <source>By the plan</source>
        <translation>Ayon sa plano</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Mano-mano</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Ginawa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Laki</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Mga tiket</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Paano</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kalagayan</translation>
    </message>
</context>
<context>
    <name>campanile::ui::BackupPlanForm</name>
    <message>
        <source>Folder for the copies</source>
        <translation>Folder para sa mga kopya</translation>
    </message>
    <message>
        <source>None is chosen yet</source>
        <translation>Wala pang napili</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hindi kailanman</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Araw-araw</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Linggo-linggo</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Gumawa ng kopya</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pumili…</translation>
    </message>
    <message>
        <source>Choose the folder for the copies</source>
        <translation>Piliin ang folder para sa mga kopya</translation>
    </message>
    <message>
        <source>Keep the newest</source>
        <translation>Itago ang mga pinakabago</translation>
    </message>
    <message>
        <source>One of each week, for so many weeks</source>
        <translation>Isa kada linggo, sa ganito karaming linggo</translation>
    </message>
    <message>
        <source>One of each month, for so many months</source>
        <translation>Isa kada buwan, sa ganito karaming buwan</translation>
    </message>
    <message>
        <source>How often a copy is made</source>
        <translation>Gaano kadalas gumagawa ng kopya</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Araw ng linggo</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Oras</translation>
    </message>
</context>
<context>
    <name>campanile::ui::BackupsSection</name>
    <message>
        <source>The copies could not be listed</source>
        <translation>Hindi mailista ang mga kopya</translation>
    </message>
    <message>
        <source>There are no copies yet</source>
        <translation>Wala pang mga kopya</translation>
    </message>
    <message>
        <source>Choose how often one is made, or make one now.</source>
        <translation>Piliin kung gaano kadalas gagawa, o gumawa ng isa ngayon.</translation>
    </message>
    <message>
        <source>Your role may not change this.</source>
        <translation>Hindi ito maaaring baguhin ng inyong tungkulin.</translation>
    </message>
    <message>
        <source>A copy is being made.</source>
        <translation>Ginagawa ang isang kopya.</translation>
    </message>
    <message>
        <source>The next copy: %1, while the program runs.</source>
        <translation>Ang susunod na kopya: %1, habang tumatakbo ang program.</translation>
    </message>
    <message>
        <source>No copies are made by themselves.</source>
        <translation>Walang kopyang kusang ginagawa.</translation>
    </message>
    <message>
        <source>The plan was saved.</source>
        <translation>Na-save ang plano.</translation>
    </message>
    <message>
        <source>A copy was made and checked: %1.</source>
        <translation>Isang kopya ang ginawa at sinuri: %1.</translation>
    </message>
    <message>
        <source>Try a copy</source>
        <translation>Subukan ang isang kopya</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>Mga database (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Lahat ng file (*)</translation>
    </message>
    <message>
        <source>%1 is copied, opened and examined. You can go on working.</source>
        <translation>Kinokopya, binubuksan at sinusuri ang %1. Maaari kayong magpatuloy sa trabaho.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Buksan ang isang kopya</translation>
    </message>
    <message>
        <source>Make a database of the copy of %1 and open it here?</source>
        <translation>Gumawa ng database mula sa kopya ng %1 at buksan ito rito?</translation>
    </message>
    <message>
        <source>It becomes a file of its own beside the database that is open now, which stays as it is.</source>
        <translation>Magiging hiwalay na file ito sa tabi ng database na bukas ngayon, na mananatiling gaya ng dati.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Buksan ang kopya</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Mga backup</translation>
    </message>
    <message>
        <source>This database lies on a server, whose own tool copies it while everybody works. Have this run every night, and try now and then whether pg_restore reads what it wrote.</source>
        <translation>Nasa server ang database na ito, at kinokopya ito ng sariling kasangkapan ng server habang nagtatrabaho ang lahat. Patakbuhin ito gabi-gabi, at subukan paminsan-minsan kung nababasa ng pg_restore ang isinulat nito.</translation>
    </message>
    <message>
        <source>Each copy is checked when it is made, and a note with its hash lies beside it. Copies that you make by hand stay until you remove them.</source>
        <translation>Sinusuri ang bawat kopya nang gawin ito, at may talaan ng hash nito sa tabi. Nananatili ang mga kopyang ginawa ninyo nang mano-mano hanggang alisin ninyo.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>I-save ang plano</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Huwag ituloy</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Mag-backup ngayon</translation>
    </message>
    <message>
        <source>Copies of this database</source>
        <translation>Mga kopya ng database na ito</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>Subukang ipanumbalik</translation>
    </message>
    <message>
        <source>Copies it, opens the copy and examines everything in it. Nothing else is touched.</source>
        <translation>Kinokopya ito, binubuksan ang kopya at sinusuri ang lahat ng nasa loob. Walang ibang ginagalaw.</translation>
    </message>
    <message>
        <source>Open this copy…</source>
        <translation>Buksan ang kopyang ito…</translation>
    </message>
    <message>
        <source>Try another file…</source>
        <translation>Subukan ang ibang file…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ipakita ang folder</translation>
    </message>
    <message>
        <source>Command that copies the database</source>
        <translation>Utos na kumokopya sa database</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyahin</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Kopyahin ang utos</translation>
    </message>
</context>
<context>
    <name>campanile::ui::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n napili</numerusform>
            <numerusform>%n ang napili</numerusform>
        </translation>
    </message>
    <message>
        <source>More cannot be selected at once: these are the first ones.</source>
        <translation>Hindi na maaaring pumili ng mas marami nang sabay: ito ang mga nauna.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Alisin ang pagpili</translation>
    </message>
    <message numerus="yes">
        <source>of %n tickets</source>
        <translation>
            <numerusform>sa %n tiket</numerusform>
            <numerusform>sa %n tiket</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::CallWatch</name>
    <message>
        <source>Call %1, on hold %2</source>
        <translation>Tawag %1, naka-hold %2</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Tawag %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Ituloy</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>I-hold</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go on with the call</source>
        <translation>Ipagpatuloy ang tawag</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Tapusin ang tawag</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CheckStep</name>
    <message>
        <source>Check</source>
        <translation>Pagsusuri</translation>
    </message>
    <message>
        <source>This is what the import would do. Nothing has been changed yet.</source>
        <translation>Ito ang gagawin ng pag-import. Wala pang nabago.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;I-import</translation>
    </message>
    <message>
        <source>Rejected rows will be written to %1 in %2, with line number and reason.</source>
        <extracomment>a file name, and the folder it is in</extracomment>
        <translation>Isusulat sa %1 sa folder na %2 ang mga tinanggihang hilera, may numero ng linya at dahilan.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Baguhin…</translation>
    </message>
    <message>
        <source>Choose another file for rejected rows</source>
        <translation>Pumili ng ibang file para sa mga tinanggihang hilera</translation>
    </message>
    <message>
        <source>File for rejected rows</source>
        <translation>File para sa mga tinanggihang hilera</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Mga talahanayan (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>No column is the subject: %Ln ticket(s) will be without one. Go back to the columns to choose it.</source>
        <translation>
            <numerusform>Walang hanay na paksa: %Ln tiket ang mawawalan nito. Bumalik sa mga hanay upang piliin ito.</numerusform>
            <numerusform>Walang hanay na paksa: %Ln tiket ang mawawalan nito. Bumalik sa mga hanay upang piliin ito.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column is the ticket&apos;s number: a row that has changed when you import again will come as another new ticket.</source>
        <translation>Walang column na numero ng tiket: ang row na nagbago ay darating bilang panibagong tiket kapag nag-import ka ulit.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ChoicePopup</name>
    <message>
        <source>%1, chosen now</source>
        <translation>%1, ang pinili ngayon</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ColumnDetail</name>
    <message>
        <source>Field &amp;name</source>
        <translation>&amp;Pangalan ng field</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>Pangalan ng field</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Uri</translation>
    </message>
    <message>
        <source>Kind of the values</source>
        <translation>Uri ng mga halaga</translation>
    </message>
    <message>
        <source>One column can become several things, for example part of the subject and a custom field.</source>
        <translation>Maaaring maging ilang bagay ang isang column, halimbawa bahagi ng paksa at sariling field.</translation>
    </message>
    <message>
        <source>Also use it for some&amp;thing else</source>
        <translation>Gamitin din sa &amp;iba</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ColumnsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what a column becomes and the field&apos;s name: &quot;Custom field: Product&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Tiyak</translation>
    </message>
    <message>
        <source>The profile says so.</source>
        <translation>Ayon sa profile.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Pinili</translation>
    </message>
    <message>
        <source>Somebody decided so.</source>
        <translation>May nagpasya nito.</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Hula</translation>
    </message>
    <message>
        <source>Guessed from the name and the values of the column.</source>
        <translation>Hinulaan mula sa pangalan at mga halaga ng column.</translation>
    </message>
    <message>
        <source>Guessed, but it could also be read in another way.</source>
        <translation>Hinulaan, pero maaari ring basahin sa ibang paraan.</translation>
    </message>
    <message>
        <source>Looks secret</source>
        <translation>Mukhang lihim</translation>
    </message>
    <message>
        <source>Looks like identity, card or account numbers, so it is left out.</source>
        <translation>Mukhang mga numero ng ID, card o account, kaya hindi isinama.</translation>
    </message>
    <message>
        <source>Nothing says what this column is.</source>
        <translation>Walang nagsasabi kung ano ang column na ito.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>nakatago</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Mga unang halaga</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Magiging</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Katiyakan</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Suriin</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ColumnsStep</name>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Load or &amp;keep</source>
        <translation>&amp;Buksan o i-save</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Mga talahanayan</translation>
    </message>
    <message>
        <source>Columns and what they become</source>
        <translation>Mga column at kung ano ang magiging mga ito</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Mga column</translation>
    </message>
    <message>
        <source>A profile says what the columns are. Change whatever is not right; you can keep it for the next time.</source>
        <translation>Sinasabi ng profile kung ano ang mga column. Baguhin ang hindi tama; maaari itong i-save para sa susunod.</translation>
    </message>
    <message>
        <source>&amp;Load from a file…</source>
        <translation>&amp;I-load mula sa file…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>I-&amp;save bilang file…</translation>
    </message>
    <message>
        <source>&amp;Keep under a name…</source>
        <translation>I&amp;tago sa isang pangalan…</translation>
    </message>
    <message>
        <source>%1 – fits best</source>
        <translation>%1 – pinakatugma</translation>
    </message>
    <message>
        <source>%1 – does not fit</source>
        <translation>%1 – hindi tugma</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>binago</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>Mag-import ng mga tiket</translation>
    </message>
    <message>
        <source>%1 looks like identity, card or account numbers. Import it all the same?</source>
        <translation>Mukhang mga numero ng ID, card o account ang %1. I-import pa rin ba?</translation>
    </message>
    <message>
        <source>Everybody who can open the ticket will be able to read these values, and they will be in every backup and export.</source>
        <translation>Mababasa ang mga halagang ito ng lahat ng makakabukas ng tiket, at mapapasama sa bawat backup at export.</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>I-import</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Huwag isama</translation>
    </message>
    <message>
        <source>Load a profile</source>
        <translation>Mag-load ng profile</translation>
    </message>
    <message>
        <source>Import profiles (*.json)</source>
        <translation>Mga import profile (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Lahat ng file (*)</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>I-save ang profile</translation>
    </message>
    <message>
        <source>Keep the profile</source>
        <translation>Itago ang profile</translation>
    </message>
    <message>
        <source>What should this profile be called?</source>
        <translation>Ano ang itatawag sa profile na ito?</translation>
    </message>
    <message>
        <source>It is kept in the database, for everybody who works with it.</source>
        <translation>Itatago ito sa database, para sa lahat ng gumagamit nito.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Itago</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CommandModel</name>
    <message>
        <source>Tickets</source>
        <translation>Mga tiket</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Mga kliyente</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Mga artikulo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Mga pahina</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Mga aksiyon</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Mga macro</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>Mga nahanap</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Naghahanap…</translation>
    </message>
    <message>
        <source>Type a word, a ticket&apos;s number or a command.</source>
        <translation>Mag-type ng salita, numero ng tiket o utos.</translation>
    </message>
    <message>
        <source>Nothing was found for %1.</source>
        <translation>Walang nahanap para sa %1.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::Composer</name>
    <message>
        <source>Reply</source>
        <translation>Sagot</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Panloob na tala</translation>
    </message>
    <message>
        <source>Adding the reply…</source>
        <translation>Idinaragdag ang sagot…</translation>
    </message>
    <message>
        <source>Adding the note…</source>
        <translation>Idinaragdag ang tala…</translation>
    </message>
    <message>
        <source>The draft cannot be written to the disk; it is kept while the program runs.</source>
        <translation>Hindi maisulat sa disk ang draft; itinatago ito habang tumatakbo ang program.</translation>
    </message>
    <message>
        <source>It waits in the outbox until you have sent it. The draft is kept.</source>
        <translation>Maghihintay ito sa outbox hanggang maipadala mo. Itinatago ang draft.</translation>
    </message>
    <message>
        <source>It waits in the outbox until you have sent it.</source>
        <translation>Maghihintay ito sa outbox hanggang maipadala mo.</translation>
    </message>
    <message>
        <source>Only colleagues see it. The draft is kept.</source>
        <translation>Mga katrabaho lang ang makakakita nito. Itinatago ang draft.</translation>
    </message>
    <message>
        <source>Only colleagues see it.</source>
        <translation>Mga katrabaho lang ang makakakita nito.</translation>
    </message>
    <message>
        <source>Add reply</source>
        <translation>Idagdag ang sagot</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Idagdag ang tala</translation>
    </message>
    <message>
        <source>Write a reply or an internal note…</source>
        <translation>Sumulat ng sagot o panloob na tala…</translation>
    </message>
    <message>
        <source>Write an internal note…</source>
        <translation>Sumulat ng panloob na tala…</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Sumulat ng sagot…</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation>Sumulat kay %1…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fill in what stands between the white brackets first.</source>
        <translation>Punan muna ang nasa pagitan ng puting bracket.</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>file name; a time</comment>
        <translation>Larawan %1.png</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Maglakip ng mga file</translation>
    </message>
    <message>
        <source>Attaching: %L1 of %L2 are ready.</source>
        <comment>files</comment>
        <translation>Inilalakip: handa na ang %L1 sa %L2.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ConflictBar</name>
    <message>
        <source>Somebody changed this ticket in the meantime</source>
        <translation>May ibang nagbago sa tiket na ito samantala</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Sa kanila</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sa iyo</translation>
    </message>
    <message>
        <source>Apply mine to the new state</source>
        <translation>Ilapat ang akin sa bagong kalagayan</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Panatilihin ang kanila</translation>
    </message>
    <message>
        <source>Something new came while you were writing</source>
        <translation>May bagong dumating habang nagsusulat ka</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Bago</translation>
    </message>
    <message>
        <source>Reply anyway</source>
        <translation>Sumagot pa rin</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Basahin muna</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ConflictsModel</name>
    <message>
        <source>nothing</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>iba</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Here (stays)</source>
        <translation>Dito (mananatili)</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Sa pinanggalingan</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ContactsCard</name>
    <message>
        <source>Edit %1</source>
        <translation>I-edit si %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Alisin si %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… at %Ln pa</numerusform>
            <numerusform>… at %Ln pa</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>Hindi ito email address.</translation>
    </message>
    <message>
        <source>A contact needs a name or a mail address.</source>
        <translation>Kailangan ng contact ng pangalan o email address.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Masyado itong mahaba.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Mga contact</translation>
    </message>
    <message>
        <source>Nobody is known here yet.</source>
        <translation>Wala pang kilalang tao rito.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Magdagdag ng contact</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Email address</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CustomerChanges</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Walang mababawi.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Binawi: %1</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CustomerEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>field, what somebody else wrote there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How they want to be answered</source>
        <translation>Kung paano nila gustong sagutin</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>binago</translation>
    </message>
    <message>
        <source>Somebody else changed this customer meanwhile. Their changes stand here beside yours; look at them and save again.</source>
        <translation>May ibang nagbago sa kliyenteng ito samantala. Narito ang mga binago nila kasama ng sa iyo; tingnan at i-save muli.</translation>
    </message>
    <message>
        <source>Somebody else changed the same meanwhile. Yours stands in the fields, theirs is here: %1. Save again to keep yours.</source>
        <translation>May ibang nagbago ng ganito rin samantala. Nasa mga field ang sa iyo, narito ang sa kanila: %1. I-save muli para manatili ang sa iyo.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>I-edit ang %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Bagong kliyente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CustomerForm</name>
    <message>
        <source>Not known</source>
        <translation>Hindi alam</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Gaya ng nasa itaas</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Kahit alin</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>Isang umalis na</translation>
    </message>
    <message>
        <source>A customer needs a name, of 200 letters at most.</source>
        <translation>Kailangan ng kliyente ng pangalan, hanggang 200 titik.</translation>
    </message>
    <message>
        <source>Write an amount, for example 12000.</source>
        <translation>Isulat ang halaga, halimbawa 12000.</translation>
    </message>
    <message>
        <source>An amount needs a currency of three letters, for example USD.</source>
        <translation>Kailangan ng halaga ng currency na tatlong titik, halimbawa USD.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one of the list, for example Asia/Manila.</source>
        <translation>Walang ganoong time zone. Pumili sa listahan, halimbawa Asia/Manila.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Masyado itong mahaba.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Yearly value</source>
        <translation>Taunang halaga</translation>
    </message>
    <message>
        <source>Success manager</source>
        <translation>Success manager</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Bansa</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Daluyan</translation>
    </message>
    <message>
        <source>Answer in</source>
        <translation>Sumagot sa</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Mga tawag</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Mga hiling</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>How they want to be answered</source>
        <translation>Kung paano nila gustong sagutin</translation>
    </message>
    <message>
        <source>Only from … until, by their clock</source>
        <translation>Mula … hanggang lamang, ayon sa oras nila</translation>
    </message>
    <message>
        <source>Calls are welcome from</source>
        <translation>Puwedeng tumawag mula</translation>
    </message>
    <message>
        <source>Calls are welcome until</source>
        <translation>Puwedeng tumawag hanggang</translation>
    </message>
    <message>
        <source>One a line, for example: Invoices: to the office, not to the shop</source>
        <translation>Isa bawat linya, halimbawa: Invoice: sa opisina, hindi sa tindahan</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CustomerLine</name>
    <message>
        <source>Add %1 as a new customer</source>
        <translation>Idagdag ang %1 bilang bagong kliyente</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CustomerListPanel</name>
    <message>
        <source>New customer</source>
        <translation>Bagong kliyente</translation>
    </message>
    <message>
        <source>The customers are being read…</source>
        <translation>Binabasa ang mga kliyente…</translation>
    </message>
    <message>
        <source>The customers could not be read</source>
        <translation>Hindi nabasa ang mga kliyente</translation>
    </message>
    <message>
        <source>There are no customers yet</source>
        <translation>Wala pang kliyente</translation>
    </message>
    <message>
        <source>They come with the tickets that you import. Or write the first one down yourself.</source>
        <translation>Kasama silang dumarating ng mga tiket na ini-import mo. O isulat mo mismo ang una.</translation>
    </message>
    <message>
        <source>No customer fits</source>
        <translation>Walang tumutugmang kliyente</translation>
    </message>
    <message>
        <source>The words are looked for in the names of customers and in their contacts&apos; names, addresses and numbers.</source>
        <translation>Hinahanap ang mga salita sa pangalan ng mga kliyente at sa pangalan, address at numero ng kanilang mga contact.</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Ipakita ang lahat ng kliyente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln kliyente</numerusform>
            <numerusform>%Ln kliyente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers found</source>
        <translation>
            <numerusform>%Ln kliyente ang nakita</numerusform>
            <numerusform>%Ln kliyente ang nakita</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Mga kliyente</translation>
    </message>
    <message>
        <source>Name, contact, address or number</source>
        <translation>Pangalan, contact, address o numero</translation>
    </message>
    <message>
        <source>Search the customers</source>
        <translation>Maghanap sa mga kliyente</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Mga haligi</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Pumili ng mga haligi</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CustomerPane</name>
    <message>
        <source>The note is removed.</source>
        <translation>Inalis ang tala.</translation>
    </message>
    <message>
        <source>This database can only be read.</source>
        <translation>Nababasa lamang ang database na ito.</translation>
    </message>
    <message>
        <source>Your role only reads customers.</source>
        <translation>Nakakabasa lamang ng mga kliyente ang papel mo.</translation>
    </message>
    <message>
        <source>This customer is not there any more</source>
        <translation>Wala na ang kliyenteng ito</translation>
    </message>
    <message>
        <source>Choose another one from the list.</source>
        <translation>Pumili ng iba sa listahan.</translation>
    </message>
    <message>
        <source>The customer could not be read</source>
        <translation>Hindi nabasa ang kliyente</translation>
    </message>
    <message>
        <source>The customer is being read…</source>
        <translation>Binabasa ang kliyente…</translation>
    </message>
    <message>
        <source>No customer is chosen</source>
        <translation>Walang napiling kliyente</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Pumili ng isa sa listahan.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>Naidagdag ang %1.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>Nabago ang %1.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Inalis ang %1.</translation>
    </message>
    <message>
        <source>%1 stays: there are tickets with this contact.</source>
        <translation>Mananatili ang %1: may mga tiket na may ganitong contact.</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Na-save ang tala.</translation>
    </message>
    <message>
        <source>Your role merges no customers.</source>
        <translation>Hindi nagsasama ng mga kliyente ang inyong tungkulin.</translation>
    </message>
    <message>
        <source>%1 is a part of %2 now.</source>
        <translation>Bahagi na ng %2 ang %1.</translation>
    </message>
    <message>
        <source>%1 is a customer of its own again.</source>
        <translation>Hiwalay na kliyente na muli ang %1.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CustomerProvider</name>
    <message>
        <source>All tickets of %1</source>
        <translation>Lahat ng tiket ng %1</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CustomerReader</name>
    <message numerus="yes">
        <source>%Ln open tickets</source>
        <translation>
            <numerusform>%Ln bukas na tiket</numerusform>
            <numerusform>%Ln bukas na tiket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln lahat-lahat</numerusform>
            <numerusform>%Ln lahat-lahat</numerusform>
        </translation>
    </message>
    <message>
        <source>it is %1 there</source>
        <translation>%1 ang oras doon</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Daluyan</translation>
    </message>
    <message>
        <source>Answer in</source>
        <translation>Sumagot sa</translation>
    </message>
    <message>
        <source>%1, which is now</source>
        <comment>hours of calls</comment>
        <translation>%1, puwede ngayon</translation>
    </message>
    <message>
        <source>%1, not now</source>
        <comment>hours of calls</comment>
        <translation>%1, hindi ngayon</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Mga tawag</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Hiling</translation>
    </message>
    <message>
        <source>How they want to be answered</source>
        <translation>Kung paano nila gustong sagutin</translation>
    </message>
    <message>
        <source>no subject</source>
        <translation>walang paksa</translation>
    </message>
    <message>
        <source>Newest tickets</source>
        <translation>Pinakabagong mga tiket</translation>
    </message>
    <message>
        <source>They have not written yet.</source>
        <translation>Hindi pa sila sumusulat.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>I-edit</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>I-edit ang kliyente</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>Ipakita ang lahat ng tiket</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Isama…</translation>
    </message>
    <message>
        <source>Merge it with another one that is the same customer</source>
        <translation>Isama sa isa pang talang iisa ang kliyente</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CustomersPage</name>
    <message>
        <source>Try again</source>
        <translation>Subukan muli</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Mga hindi na-save na pagbabago</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Hindi pa na-save ang itinype mo.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Ituloy ang pag-edit</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Itapon</translation>
    </message>
</context>
<context>
    <name>campanile::ui::DoubtsPane</name>
    <message>
        <source>Questions</source>
        <translation>Mga tanong</translation>
    </message>
    <message>
        <source>A column is needed for: %1</source>
        <translation>Kailangan ng column para sa: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Hindi isinama</translation>
    </message>
    <message>
        <source>These columns look like identity, card or account numbers. They are neither shown nor imported: %1</source>
        <translation>Mukhang mga numero ng ID, card o account ang mga column na ito. Hindi ipinapakita at hindi ii-import: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>Araw o buwan ang nauuna?</translation>
    </message>
    <message>
        <source>The dates in %1 can be read in two ways.</source>
        <translation>Dalawang paraan mababasa ang mga petsa sa %1.</translation>
    </message>
    <message>
        <source>In %1 stands %2. That is:</source>
        <translation>Nakasulat sa %1 ang %2. Ito ay:</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Araw muna</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Buwan muna</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Times that name no zone were written in:</source>
        <translation>Ang mga oras na walang time zone ay isinulat sa:</translation>
    </message>
    <message>
        <source>The times in %1 name no zone. They were written in:</source>
        <translation>Walang time zone ang mga oras sa %1. Isinulat ang mga ito sa:</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a place of ours and its time zone</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>campanile::ui::FactList</name>
    <message>
        <source>Copy</source>
        <translation>Kopyahin</translation>
    </message>
</context>
<context>
    <name>campanile::ui::FileChip</name>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 sa %2</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>binabasa…</translation>
    </message>
    <message>
        <source>Do not attach it</source>
        <translation>Huwag itong ilakip</translation>
    </message>
    <message>
        <source>Take it out of the message</source>
        <translation>Alisin ito sa mensahe</translation>
    </message>
    <message>
        <source>Attached file %1, %2</source>
        <extracomment>spoken: file name, then its size or what is wrong</extracomment>
        <translation>Nakalakip na file na %1, %2</translation>
    </message>
    <message>
        <source>Delete takes it out of the message</source>
        <translation>Inaalis ito ng Delete sa mensahe</translation>
    </message>
    <message>
        <source>was not finished</source>
        <translation>hindi natapos</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>masyadong malaki</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>hindi file</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>nabago samantala</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>hindi mabasa</translation>
    </message>
    <message>
        <source>was not attached</source>
        <translation>hindi nailakip</translation>
    </message>
    <message>
        <source>%1 was not completely attached when the program ended. Take it out and attach it again.</source>
        <translation>Hindi pa lubos na nailalakip ang %1 nang magsara ang program. Alisin ito at ilakip muli.</translation>
    </message>
    <message>
        <source>%1 is larger than %2. Take it out and send a link to it instead.</source>
        <translation>Mas malaki ang %1 sa %2. Alisin ito at magpadala na lang ng link.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::FilesModel</name>
    <message>
        <source>Looking…</source>
        <translation>Tinitingnan…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Hindi mabasa</translation>
    </message>
    <message>
        <source>Not recognised, left out</source>
        <translation>Hindi nakilala, hindi isasama</translation>
    </message>
    <message>
        <source>JSON, %1</source>
        <translation>JSON, %1</translation>
    </message>
    <message>
        <source>JSON lines, %1</source>
        <translation>Mga linya ng JSON, %1</translation>
    </message>
    <message>
        <source>CSV, %1, %2</source>
        <comment>encoding, what separates the fields</comment>
        <translation>CSV, %1, %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Laman</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Anyo</translation>
    </message>
</context>
<context>
    <name>campanile::ui::FilesStep</name>
    <message>
        <source>Files</source>
        <translation>Mga file</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Magdagdag ng mga file…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Alisin</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encoding</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separator</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>The &amp;first line names the columns</source>
        <translation>Mga pangalan ng column ang &amp;unang linya</translation>
    </message>
    <message>
        <source>These hold for all files. They matter only when the columns on the next page look wrong.</source>
        <translation>Para ito sa lahat ng file. Mahalaga lang ito kung mukhang mali ang mga column sa susunod na pahina.</translation>
    </message>
    <message>
        <source>Choose the files that your tickets are in, with those of their contacts and customers, in any order.</source>
        <translation>Piliin ang mga file na may mga tiket, kasama ng sa mga contact at kliyente, sa anumang ayos.</translation>
    </message>
    <message>
        <source>Drop your files here</source>
        <translation>I-drop dito ang mga file</translation>
    </message>
    <message>
        <source>CSV, JSON and JSON lines, from any help desk. Nothing is changed before you have seen what would happen.</source>
        <translation>CSV, JSON at mga linya ng JSON, mula sa anumang help desk. Walang mababago hangga&apos;t hindi mo nakikita ang mangyayari.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Pumili ng mga file…</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Mga file na ii-import</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</source>
        <translation>Mga talahanayan (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Lahat ng file (*)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Awtomatiko</translation>
    </message>
    <message>
        <source>No row of %1 can be read. Is it the right file, and is it read in the right way?</source>
        <translation>Walang hilera ng %1 ang mabasa. Ito ba ang tamang file, at tama ba ang pagbasa rito?</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No profile knows the columns of %1. What they are was guessed; please look closely at the next page.</source>
        <translation>Walang profile na nakakakilala sa mga column ng %1. Hula lamang kung ano ang mga ito; suriing mabuti ang susunod na pahina.</translation>
    </message>
    <message>
        <source>%1 points to a file that was not chosen (%2). Its numbers would stand where names should.</source>
        <extracomment>a column; the kind of file that it points to, as the source calls it</extracomment>
        <translation>Tumuturo ang %1 sa file na hindi napili (%2). Mga numero nito ang lalabas sa halip na mga pangalan.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::FirstStepsSection</name>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1: tapos na</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tapos na</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>gagawin pa</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Mga unang hakbang</translation>
    </message>
    <message>
        <source>What a center needs is there. The rest is here for when you want it.</source>
        <translation>Naroon na ang kailangan ng isang center. Narito ang iba kapag gusto ninyo.</translation>
    </message>
    <message>
        <source>%1 of %2 are done. The center works from the first one on; nothing here has to wait.</source>
        <translation>%1 sa %2 ang tapos na. Gumagana ang center mula sa unang hakbang; walang kailangang hintayin dito.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>May guhit sa gitna</translation>
    </message>
    <message>
        <source>Program text</source>
        <translation>Teksto ng program</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listahan</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Listahang may numero</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Sipi</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>How the text looks</source>
        <translation>Anyo ng teksto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>campanile::ui::HolidaysEdit</name>
    <message>
        <source>%1 · %2</source>
        <comment>a date, a holiday</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take holidays from a calendar file</source>
        <translation>Kumuha ng mga pista opisyal mula sa file ng kalendaryo</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Mga kalendaryo (*.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Lahat ng file (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off were added. Save to keep them.</source>
        <translation>
            <numerusform>%n araw ng pahinga ang naidagdag. I-save para manatili.</numerusform>
            <numerusform>%n araw ng pahinga ang naidagdag. I-save para manatili ang mga ito.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file tells no day off that is not here already.</source>
        <translation>Walang araw ng pahinga sa file na wala pa rito.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) at a time of the day were left out.</source>
        <translation>
            <numerusform>%n appointment na may oras ang hindi isinama.</numerusform>
            <numerusform>%n appointment na may oras ang hindi isinama.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Mga araw ng pahinga</translation>
    </message>
    <message>
        <source>Date of a day off</source>
        <translation>Petsa ng araw ng pahinga</translation>
    </message>
    <message>
        <source>Name of a day off</source>
        <translation>Pangalan ng araw ng pahinga</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Idagdag</translation>
    </message>
    <message>
        <source>Add the day off</source>
        <translation>Idagdag ang araw ng pahinga</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <translation>Mag-import ng file ng kalendaryo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Remove the chosen days off</source>
        <translation>Alisin ang mga napiling araw ng pahinga</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ImportStep</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Susunod</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ImportWizard</name>
    <message>
        <source>Import tickets</source>
        <translation>Mag-import ng mga tiket</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Mga hakbang ng pag-import</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Bumalik</translation>
    </message>
    <message>
        <source>The profile %1 is kept.</source>
        <translation>Na-save ang profile na %1.</translation>
    </message>
    <message>
        <source>The profile was saved as %1.</source>
        <translation>Na-save ang profile bilang %1.</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>Mag&amp;simula muli</translation>
    </message>
</context>
<context>
    <name>campanile::ui::InboxPage</name>
    <message>
        <source>Say first who works here: choose yourself at the top.</source>
        <translation>Sabihin muna kung sino ang gumagamit: piliin ang sarili sa itaas.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Paghahanap</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were changed by somebody else in the meantime and left as they are.</source>
        <translation>
            <numerusform>%n tiket ang binago ng iba samantala at hinayaang ganoon.</numerusform>
            <numerusform>%n na tiket ang binago ng iba samantala at hinayaang ganoon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them, too</source>
        <translation>Baguhin din ang mga ito</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>I-save ang kalakip</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Na-save bilang %1.</translation>
    </message>
    <message>
        <source>There is nothing to take back. Notes stay in the ticket.</source>
        <translation>Walang mababawi. Nananatili ang mga note sa ticket.</translation>
    </message>
    <message>
        <source>Nothing was changed: it is so already.</source>
        <translation>Walang nabago: ganito na ito.</translation>
    </message>
    <message>
        <source>Imported on %1</source>
        <comment>a date</comment>
        <translation>In-import noong %1</translation>
    </message>
    <message>
        <source>No reply of this ticket waits to be sent.</source>
        <translation>Walang sagot sa tiket na ito na naghihintay ipadala.</translation>
    </message>
    <message>
        <source>The text of the reply was copied.</source>
        <translation>Nakopya ang teksto ng sagot.</translation>
    </message>
    <message>
        <source>No e-mail address of the contact is known.</source>
        <translation>Hindi alam ang e-mail address ng contact.</translation>
    </message>
    <message>
        <source>No mail program could be opened. The text was copied instead.</source>
        <translation>Walang mabuksang mail program. Kinopya na lang ang teksto.</translation>
    </message>
    <message>
        <source>The text is too long to be handed over. It was copied, so that you can paste it.</source>
        <translation>Masyadong mahaba ang teksto para maipasa. Kinopya ito para mai-paste mo.</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Magbukas ng link</translation>
    </message>
    <message>
        <source>Write to %1?</source>
        <translation>Sumulat sa %1?</translation>
    </message>
    <message>
        <source>Open a page of %1?</source>
        <translation>Buksan ang isang page ng %1?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>The text was too long: its first %L1 characters were kept.</source>
        <translation>Masyadong mahaba ang teksto: itinira ang unang %L1 karakter nito.</translation>
    </message>
    <message>
        <source>%1 is no e-mail address that a mail can be sent to.</source>
        <translation>Hindi email address na mapapadalhan ang %1.</translation>
    </message>
    <message>
        <source>There is no message to quote.</source>
        <translation>Walang mensaheng masisipi.</translation>
    </message>
    <message>
        <source>An internal note is not quoted to the customer.</source>
        <translation>Hindi sinisipi sa kliyente ang panloob na tala.</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <comment>who wrote what is quoted, when</comment>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>%1 was merged into this ticket, %2.</source>
        <translation>Isinama ang %1 sa tiket na ito, ang %2.</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Bawiin ang pagsasama</translation>
    </message>
    <message>
        <source>Open a ticket first.</source>
        <translation>Magbukas muna ng tiket.</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Tiket %1</translation>
    </message>
    <message>
        <source>What is to stand on the paper?</source>
        <translation>Ano ang ilalagay sa papel?</translation>
    </message>
    <message>
        <source>Internal notes are for colleagues only.</source>
        <translation>Para lang sa mga kasamahan ang mga panloob na tala.</translation>
    </message>
    <message>
        <source>What the customer sees</source>
        <translation>Ang nakikita ng kliyente</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Lahat</translation>
    </message>
    <message>
        <source>Save the ticket as PDF</source>
        <translation>I-save ang tiket bilang PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>A message takes %L1 files; %n were left out.</source>
        <translation>
            <numerusform>Hanggang %L1 file ang kasya sa isang mensahe; %n ang hindi isinama.</numerusform>
            <numerusform>Hanggang %L1 file ang kasya sa isang mensahe; %n ang hindi isinama.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Maglakip ng mga file</translation>
    </message>
    <message>
        <source>No unknown word was found.</source>
        <translation>Walang nakitang di-kilalang salita.</translation>
    </message>
    <message>
        <source>The spelling is not checked. “Check the spelling” turns it on.</source>
        <translation>Hindi sinusuri ang baybay. Binubuksan ito ng “Suriin ang baybay”.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::IncidentDialog</name>
    <message>
        <source>Write to all incidents</source>
        <translation>Sumulat sa lahat ng insidente</translation>
    </message>
    <message>
        <source>Reply to the customers</source>
        <translation>Sagot sa mga kliyente</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Panloob na tala</translation>
    </message>
    <message>
        <source>Text for all incidents</source>
        <translation>Teksto para sa lahat ng insidente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n tiket</numerusform>
            <numerusform>%n na tiket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n kliyente</numerusform>
            <numerusform>%n na kliyente</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply is written into %1 of %2, and waits in the outbox of each.</source>
        <translation>Isusulat ang sagot sa %1 ng %2, at maghihintay sa outbox ng bawat isa.</translation>
    </message>
    <message>
        <source>The note is written into %1; no customer sees it.</source>
        <translation>Isusulat ang tala sa %1; walang kliyenteng makakakita nito.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n replies</source>
        <translation>
            <numerusform>Isulat ang %n sagot</numerusform>
            <numerusform>Isulat ang %n na sagot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n notes</source>
        <translation>
            <numerusform>Isulat ang %n tala</numerusform>
            <numerusform>Isulat ang %n na tala</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::KnownTickets</name>
    <message>
        <source>%1 · %2</source>
        <comment>a ticket&apos;s number, its status</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1
%2 · perhaps the same</source>
        <translation>%1
%2 · baka pareho</translation>
    </message>
    <message>
        <source>No open tickets of this customer</source>
        <translation>Walang bukas na tiket ang kliyenteng ito</translation>
    </message>
    <message numerus="yes">
        <source>%n open tickets of this customer</source>
        <translation>
            <numerusform>%n bukas na tiket ng kliyenteng ito</numerusform>
            <numerusform>%n bukas na tiket ng kliyenteng ito</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::LinkActs</name>
    <message numerus="yes">
        <source>At most %n tickets can be linked at once.</source>
        <translation>
            <numerusform>Hanggang %n tiket lamang ang maiuugnay nang sabay.</numerusform>
            <numerusform>Hanggang %n na tiket lamang ang maiuugnay nang sabay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge tickets</source>
        <translation>Pagsamahin ang mga tiket</translation>
    </message>
    <message>
        <source>The tickets belong to different customers. Merge them all the same?</source>
        <translation>Magkaibang kliyente ang may-ari ng mga tiket. Pagsamahin pa rin?</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>walang kliyente</translation>
    </message>
    <message>
        <source>%1 is of %2, %3 is of %4. Who answers then sees the messages of both; the merge can be taken back.</source>
        <translation>Kay %2 ang %1, kay %4 ang %3. Makikita ng sasagot ang mga mensahe ng dalawa; maaaring bawiin ang pagsasama.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Pagsamahin</translation>
    </message>
    <message>
        <source>No ticket was merged into this one.</source>
        <translation>Walang tiket na isinama rito.</translation>
    </message>
    <message>
        <source>Take a merge back</source>
        <translation>Bawiin ang pagsasama</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how tickets belong together, number of the other one</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This ticket is not linked to any other.</source>
        <translation>Walang ibang tiket na nakaugnay rito.</translation>
    </message>
    <message>
        <source>Take a link away</source>
        <translation>Mag-alis ng ugnay</translation>
    </message>
    <message>
        <source>No incidents are linked to this ticket.</source>
        <translation>Walang insidenteng nakaugnay sa tiket na ito.</translation>
    </message>
    <message>
        <source>Nothing was changed: it is so already.</source>
        <translation>Walang nabago: ganoon na ito.</translation>
    </message>
    <message>
        <source>%1 is a ticket of its own again.</source>
        <translation>Hiwalay na tiket na muli ang %1.</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>Isinama ang %1 sa %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are not linked any more.</source>
        <translation>Hindi na magkaugnay ang %1 at %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are linked.</source>
        <translation>Magkaugnay na ang %1 at %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n links were taken away.</source>
        <translation>
            <numerusform>%n ugnay ang inalis.</numerusform>
            <numerusform>%n na ugnay ang inalis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were linked.</source>
        <translation>
            <numerusform>%n tiket ang iniugnay.</numerusform>
            <numerusform>%n na tiket ang iniugnay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::LinkDialog</name>
    <message>
        <source>Merge tickets</source>
        <translation>Pagsamahin ang mga tiket</translation>
    </message>
    <message>
        <source>Link tickets</source>
        <translation>Iugnay ang mga tiket</translation>
    </message>
    <message>
        <source>The ticket %1</source>
        <translation>Ang tiket na %1</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected tickets</source>
        <translation>
            <numerusform>Ang %n napiling tiket</numerusform>
            <numerusform>Ang %n na napiling tiket</numerusform>
        </translation>
    </message>
    <message>
        <source>How the tickets belong together</source>
        <translation>Paano magkaugnay ang mga tiket</translation>
    </message>
    <message>
        <source>Number or words of the other ticket</source>
        <translation>Numero o mga salita ng ibang tiket</translation>
    </message>
    <message>
        <source>Tickets that were found</source>
        <translation>Mga nahanap na tiket</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Pagsamahin</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Iugnay</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Type a number or a few words; they are looked for as in the list&apos;s search.</source>
        <translation>Mag-type ng numero o ilang salita; hahanapin ang mga ito gaya ng sa paghahanap sa listahan.</translation>
    </message>
    <message>
        <source>The search is not understood yet.</source>
        <translation>Hindi pa maunawaan ang paghahanap.</translation>
    </message>
    <message>
        <source>No other ticket was found.</source>
        <translation>Walang nahanap na ibang tiket.</translation>
    </message>
    <message>
        <source>There are more; add a word to find the right one.</source>
        <translation>Mayroon pang iba; magdagdag ng salita upang mahanap ang tama.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>a ticket&apos;s number, its subject, its status</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Ticket %1 becomes a part of:</source>
        <translation>Magiging bahagi ang tiket %1 ng:</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ListPanel</name>
    <message>
        <source>Tickets</source>
        <translation>Mga tiket</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Ayusin ang listahan</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>I-save ang paghahanap na ito bilang tanaw</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Ipakita bilang talahanayan</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Ipakita bilang mga kard</translation>
    </message>
    <message>
        <source>Loading the tickets…</source>
        <translation>Nilo-load ang mga tiket…</translation>
    </message>
    <message>
        <source>The tickets could not be loaded</source>
        <translation>Hindi na-load ang mga tiket</translation>
    </message>
    <message>
        <source>No ticket was found</source>
        <translation>Walang nakitang tiket</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>I-clear ang paghahanap</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Walang gagawin dito</translation>
    </message>
    <message>
        <source>No ticket is in this view now. Choose another view, or search.</source>
        <translation>Walang tiket sa tanaw na ito ngayon. Pumili ng ibang tanaw, o maghanap.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n tiket</numerusform>
            <numerusform>%n na tiket</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>&quot;64 tickets and more&quot;</comment>
        <translation>%1 at higit pa</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>nakaayos ayon sa %1</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Pababa</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Pataas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Mga haligi</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>Wala pang tiket</translation>
    </message>
    <message>
        <source>Bring yours in from a file, or look around in the demo company first: it is in the menu.</source>
        <translation>I-import ang mga tiket mo mula sa file, o tingnan muna ang demo na kompanya: nasa menu ito.</translation>
    </message>
    <message>
        <source>Import my tickets</source>
        <translation>I-import ang aking mga tiket</translation>
    </message>
    <message>
        <source>Not searched.</source>
        <translation>Hindi naghanap.</translation>
    </message>
    <message>
        <source>Nothing was searched for</source>
        <translation>Walang hinanap</translation>
    </message>
    <message>
        <source>Correct the search, or clear it.</source>
        <translation>Iwasto ang paghahanap, o burahin ito.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>I-export ang listahan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not searched yet: this is still the list from before.</source>
        <translation>Hindi pa naghanap: ito pa rin ang dating listahan.</translation>
    </message>
    <message>
        <source>Try fewer or other words, or look at how they are spelled.</source>
        <translation>Subukan ang mas kaunti o ibang salita, o tingnan ang baybay ng mga ito.</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>Pangkatin ang listahan</translation>
    </message>
    <message>
        <source>in groups %1</source>
        <comment>&quot;in groups by location&quot;</comment>
        <translation>nakapangkat %1</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Itiklop ang lahat ng pangkat</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Ibuka ang lahat ng pangkat</translation>
    </message>
</context>
<context>
    <name>campanile::ui::MacroActs</name>
    <message>
        <source>There are no macros yet. They are made in the settings.</source>
        <translation>Wala pang mga macro. Ginagawa ang mga ito sa mga setting.</translation>
    </message>
    <message>
        <source>Use a macro</source>
        <translation>Gumamit ng macro</translation>
    </message>
    <message>
        <source>The changes were made; its text is written for one ticket at a time.</source>
        <translation>Nagawa ang mga pagbabago; isinusulat ang teksto nito para sa isang tiket lang bawat pagkakataon.</translation>
    </message>
    <message>
        <source>The text of a macro is written for one ticket at a time.</source>
        <translation>Isinusulat ang teksto ng macro para sa isang tiket lang bawat pagkakataon.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::MacroForm</name>
    <message>
        <source>Leave as it is</source>
        <translation>Hayaan kung ano ito</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Ako lang</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Lahat</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Tugon</translation>
    </message>
    <message>
        <source>An internal note</source>
        <translation>Panloob na tala</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ako</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Pangalan</translation>
    </message>
    <message>
        <source>&amp;Who uses it</source>
        <translation>&amp;Sino ang gagamit</translation>
    </message>
    <message>
        <source>Wr&amp;ites</source>
        <translation>Isi&amp;nusulat</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Teksto</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Katayuan</translation>
    </message>
    <message>
        <source>T&amp;ier</source>
        <translation>An&amp;tas</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>P&amp;riyoridad</translation>
    </message>
    <message>
        <source>&amp;Assignee</source>
        <translation>Naka&amp;talaga</translation>
    </message>
    <message>
        <source>Tags to a&amp;dd</source>
        <translation>Mga tag na i&amp;daragdag</translation>
    </message>
    <message>
        <source>Tags to &amp;remove</source>
        <translation>Mga tag na a&amp;alisin</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Pinaghiwalay ng kuwit</translation>
    </message>
    <message>
        <source>Hello {{first-name}}, …</source>
        <translation>Kumusta {{first-name}}, …</translation>
    </message>
    <message>
        <source>A field is filled in from the ticket. What stands in [[double square brackets]] has to be written before the text can be sent.</source>
        <translation>Pinupunan ang field mula sa tiket. Kailangang isulat ang nasa [[dobleng square bracket]] bago maipadala ang teksto.</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Maglagay ng field</translation>
    </message>
    <message>
        <source>Contact&apos;s name</source>
        <translation>Pangalan ng kontak</translation>
    </message>
    <message>
        <source>Contact&apos;s first name</source>
        <translation>Unang pangalan ng kontak</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kliyente</translation>
    </message>
    <message>
        <source>Ticket&apos;s number</source>
        <translation>Numero ng tiket</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Paksa</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Ang pangalan ko</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Petsa ngayon</translation>
    </message>
</context>
<context>
    <name>campanile::ui::MacrosSection</name>
    <message>
        <source>New macro</source>
        <translation>Bagong macro</translation>
    </message>
    <message>
        <source>%1 • not saved</source>
        <comment>a macro&apos;s name</comment>
        <translation>%1 • hindi pa nai-save</translation>
    </message>
    <message>
        <source>Only yours</source>
        <translation>Sa iyo lang</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Para sa lahat</translation>
    </message>
    <message>
        <source>No macros yet</source>
        <translation>Wala pang macro</translation>
    </message>
    <message>
        <source>A macro writes an answer that is given often, and changes what goes along with it.</source>
        <translation>Isinusulat ng macro ang madalas na sagot, at binabago ang kasama nito.</translation>
    </message>
    <message>
        <source>Make the first macro</source>
        <translation>Gawin ang unang macro</translation>
    </message>
    <message>
        <source>Somebody else changed this macro meanwhile. What you wrote stands in the form; save again to keep it.</source>
        <translation>May ibang nagbago sa macro na ito habang tumatagal. Nasa form ang isinulat mo; i-save ulit para manatili ito.</translation>
    </message>
    <message>
        <source>The macro %1 was added.</source>
        <translation>Naidagdag ang macro na %1.</translation>
    </message>
    <message>
        <source>The macro %1 was removed.</source>
        <translation>Naalis ang macro na %1.</translation>
    </message>
    <message>
        <source>The change of the macro %1 was taken back.</source>
        <translation>Binawi ang pagbabago sa macro na %1.</translation>
    </message>
    <message>
        <source>The macro %1 was changed.</source>
        <translation>Nabago ang macro na %1.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Mga macro</translation>
    </message>
    <message>
        <source>Answers that are given often. In a ticket a semicolon (;) chooses one, and Ctrl+K finds it by its name.</source>
        <translation>Mga sagot na madalas ibigay. Sa tiket, pumipili ng isa ang semicolon (;), at hinahanap ito ng Ctrl+K ayon sa pangalan.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Itapon ang mga pagbabago</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
</context>
<context>
    <name>campanile::ui::MainMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Wika</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Itsura</translation>
    </message>
</context>
<context>
    <name>campanile::ui::MainWindow</name>
    <message>
        <source>Quit Campanile</source>
        <translation>Lumabas sa Campanile</translation>
    </message>
    <message>
        <source>Work is still going on in the background.</source>
        <translation>May ginagawa pa sa likuran.</translation>
    </message>
    <message>
        <source>If you quit now it is stopped; nothing half is left behind.</source>
        <translation>Kung lalabas ka ngayon, ihihinto ito; walang maiiwang kalahating tapos.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lumabas</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>I-&amp;undo</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>what was done</comment>
        <translation>I-&amp;undo: %1</translation>
    </message>
</context>
<context>
    <name>campanile::ui::MentionPopup</name>
    <message>
        <source>People to mention</source>
        <translation>Mga taong babanggitin</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a person, her team</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>campanile::ui::MergeCustomersDialog</name>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Yearly value</source>
        <translation>Taunang halaga</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Bansa</translation>
    </message>
    <message>
        <source>Success manager</source>
        <translation>Tagapangasiwa ng tagumpay</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Mga contact</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Mga tiket</translation>
    </message>
    <message>
        <source>Type a part of the other one&apos;s name, or an address of its contacts.</source>
        <translation>I-type ang bahagi ng pangalan ng isa pa, o ang address ng isa sa mga contact nito.</translation>
    </message>
    <message>
        <source>Choose the one that is the same customer.</source>
        <translation>Piliin ang siyang iisang kliyente.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Mananatili</translation>
    </message>
    <message>
        <source>Becomes a part of it</source>
        <translation>Magiging bahagi nito</translation>
    </message>
    <message>
        <source>Tickets, contacts and notes of both are shown together from then on, and both names find them. The two can be taken apart again at any time.</source>
        <translation>Mula noon, sabay na ipapakita ang mga tiket, contact at tala ng dalawa, at kapwa pangalan ang makakakita sa mga ito. Maaaring paghiwalayin muli ang dalawa anumang oras.</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>Pagsamahin ang mga kliyente</translation>
    </message>
    <message>
        <source>%1 is the same customer as:</source>
        <translation>Ang %1 ay iisang kliyente ng:</translation>
    </message>
    <message>
        <source>Name or address of the other one</source>
        <translation>Pangalan o address ng isa pa</translation>
    </message>
    <message>
        <source>Customers that were found</source>
        <translation>Mga kliyenteng nahanap</translation>
    </message>
    <message>
        <source>Let the other one stay</source>
        <translation>Ang isa ang panatilihin</translation>
    </message>
    <message>
        <source>Fill in what is unknown of the one that stays</source>
        <translation>Punan ang hindi alam tungkol sa mananatili</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Pagsamahin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
</context>
<context>
    <name>campanile::ui::MergedCard</name>
    <message>
        <source>Take apart</source>
        <translation>Paghiwalayin</translation>
    </message>
    <message>
        <source>%1 is a customer of its own again.</source>
        <translation>Hiwalay na kliyente na muli ang %1.</translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation>Paghiwalayin ang %1</translation>
    </message>
    <message>
        <source>Merged with it</source>
        <translation>Isinama rito</translation>
    </message>
</context>
<context>
    <name>campanile::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Isara ang mensaheng ito</translation>
    </message>
</context>
<context>
    <name>campanile::ui::MessageSender</name>
    <message>
        <source>The text was stored before you changed it. What you have written is still there.</source>
        <translation>Na-save ang teksto bago mo ito binago. Nandito pa rin ang isinulat mo.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Mga pahina</translation>
    </message>
</context>
<context>
    <name>campanile::ui::NewTicketDialog</name>
    <message>
        <source>%1 will be added as a new customer.</source>
        <translation>Idaragdag ang %1 bilang bagong kliyente.</translation>
    </message>
    <message>
        <source>Ticket %1 was created.</source>
        <translation>Nagawa ang tiket %1.</translation>
    </message>
    <message>
        <source>The new ticket was thrown away.</source>
        <translation>Itinapon ang bagong tiket.</translation>
    </message>
    <message>
        <source>The new ticket is kept as a draft. Ctrl+N brings it back.</source>
        <translation>Nakatago bilang draft ang bagong tiket. Ibabalik ito ng Ctrl+N.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Wala pa</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ako</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Ang koponan ko</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Bagong tiket</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kliyente</translation>
    </message>
    <message>
        <source>A name, an address or a phone number</source>
        <translation>Pangalan, address o numero ng telepono</translation>
    </message>
    <message>
        <source>Who is as&amp;king</source>
        <translation>Sino ang nag&amp;tatanong</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Email</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Tele&amp;pono</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>Pak&amp;sa</translation>
    </message>
    <message>
        <source>What they &amp;want</source>
        <translation>Ano ang &amp;gusto nila</translation>
    </message>
    <message>
        <source>In their words, as well as you can write along</source>
        <translation>Sa sarili nilang salita, hangga’t masasabayan mo sa pagsulat</translation>
    </message>
    <message>
        <source>&amp;Assignee</source>
        <translation>Nakatala&amp;ga</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>Pri&amp;yoridad</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Koponan</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Mga ta&amp;g</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Pinaghiwalay ng kuwit</translation>
    </message>
    <message>
        <source>C&amp;reate the ticket</source>
        <translation>&amp;Gawin ang tiket</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Create the ticket</source>
        <translation>Gawin ang tiket</translation>
    </message>
    <message>
        <source>Thr&amp;ow away</source>
        <translation>&amp;Itapon</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>I&amp;sara</translation>
    </message>
</context>
<context>
    <name>campanile::ui::NotesCard</name>
    <message>
        <source>Somebody</source>
        <translation>May isang tao</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Baguhin ang tala</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Alisin ang tala</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>I-save ang tala</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Idagdag ang tala</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mga tala</translation>
    </message>
    <message>
        <source>Note about the customer</source>
        <translation>Tala tungkol sa kliyente</translation>
    </message>
    <message>
        <source>What colleagues should know. The customer never sees it.</source>
        <translation>Ang dapat malaman ng mga katrabaho. Hindi ito nakikita ng kliyente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
</context>
<context>
    <name>campanile::ui::NoticePane</name>
    <message>
        <source>Details</source>
        <translation>Mga detalye</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Pag-usad</translation>
    </message>
</context>
<context>
    <name>campanile::ui::PersonDialog</name>
    <message>
        <source>Who works here?</source>
        <translation>Sino ang nagtatrabaho rito?</translation>
    </message>
    <message>
        <source>Type a name, a team or a place</source>
        <translation>Mag-type ng pangalan, koponan o lugar</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Salain ang mga tao</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>Work as this person</source>
        <translation>Magtrabaho bilang taong ito</translation>
    </message>
    <message>
        <source>&amp;Only look around</source>
        <translation>&amp;Tumingin lang</translation>
    </message>
    <message>
        <source>&amp;Add myself</source>
        <translation>&amp;Idagdag ako</translation>
    </message>
    <message>
        <source>&amp;Add %1</source>
        <translation>&amp;Idagdag si %1</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>I-type ang iyong pangalan</translation>
    </message>
    <message>
        <source>Your name stands beside what you change and write. You can be somebody else at any time.</source>
        <translation>Nasa tabi ng binabago at isinusulat mo ang iyong pangalan. Puwede kang maging ibang tao anumang oras.</translation>
    </message>
    <message>
        <source>Your name stands beside what you change and write. Nobody manages this support center yet: whoever adds herself now is its administrator.</source>
        <translation>Nasa tabi ng binabago at isinusulat mo ang iyong pangalan. Wala pang namamahala sa support center na ito: ang magdaragdag ng sarili ngayon ang magiging administrator nito.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::PlaceClock</name>
    <message>
        <source>at work</source>
        <translation>oras ng trabaho</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>labas sa oras ng trabaho</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>piyesta opisyal</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A place, whether people work there now, and its date and time: &quot;Manila: at work. 14 Nov 2026 20:52, Asia/Manila&quot;</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>campanile::ui::PresenceWatch</name>
    <message numerus="yes">
        <source>%1 writes to this ticket just now.</source>
        <comment>names</comment>
        <translation>
            <numerusform>Nagsusulat si %1 sa tiket na ito ngayon.</numerusform>
            <numerusform>Nagsusulat sina %1 sa tiket na ito ngayon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has this ticket open.</source>
        <comment>names</comment>
        <translation>
            <numerusform>Bukas kay %1 ang tiket na ito.</numerusform>
            <numerusform>Bukas kina %1 ang tiket na ito.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::PreviewModel</name>
    <message>
        <source>New</source>
        <translation>Bago</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Narito na</translation>
    </message>
    <message>
        <source>In the source: %1</source>
        <translation>Sa pinanggalingan: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>New?</source>
        <translation>Bago?</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Paksa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Katayuan</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priyoridad</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Koponan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Nakatalaga</translation>
    </message>
    <message>
        <source>Opened (UTC)</source>
        <translation>Binuksan (UTC)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Mga pangyayari</translation>
    </message>
    <message>
        <source>Customer or contact</source>
        <translation>Kliyente o contact</translation>
    </message>
</context>
<context>
    <name>campanile::ui::PreviewStep</name>
    <message>
        <source>Opening the files…</source>
        <translation>Binubuksan ang mga file…</translation>
    </message>
    <message>
        <source>Reading contacts and customers…</source>
        <translation>Binabasa ang mga contact at kliyente…</translation>
    </message>
    <message>
        <source>Reading tickets…</source>
        <translation>Binabasa ang mga tiket…</translation>
    </message>
    <message>
        <source>Making the tickets visible…</source>
        <translation>Ginagawang nakikita ang mga tiket…</translation>
    </message>
    <message>
        <source>Bringing changes into tickets that are here…</source>
        <translation>Inilalagay ang mga pagbabago sa mga tiket na narito…</translation>
    </message>
    <message>
        <source>Taking back what was written…</source>
        <translation>Binabawi ang mga naisulat…</translation>
    </message>
    <message>
        <source>Nearly done…</source>
        <translation>Malapit nang matapos…</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 hilera/seg</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 pa</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Itinitigil…</translation>
    </message>
    <message>
        <source>The files could not be checked.</source>
        <translation>Hindi nasuri ang mga file.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Hindi pa nasusuri</translation>
    </message>
    <message>
        <source>The check reads all rows and changes nothing.</source>
        <translation>Binabasa ng pagsusuri ang lahat ng hilera at walang binabago.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Suriin ngayon</translation>
    </message>
    <message>
        <source>First tickets</source>
        <translation>Mga unang tiket</translation>
    </message>
    <message>
        <source>The first tickets as they will arrive. If something looks wrong, go back and change it.</source>
        <translation>Ang mga unang tiket ayon sa pagdating nila. Kung may mukhang mali, bumalik at baguhin ito.</translation>
    </message>
    <message>
        <source>No ticket would arrive</source>
        <translation>Walang darating na tiket</translation>
    </message>
    <message>
        <source>The next page says why.</source>
        <translation>Sinasabi ng susunod na pahina kung bakit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln hilera</numerusform>
            <numerusform>%Ln hilera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be rejected; the next page says which and why.</source>
        <translation>
            <numerusform>%Ln hilera ang tatanggihan; nasa susunod na pahina kung alin at bakit.</numerusform>
            <numerusform>%Ln hilera ang tatanggihan; nasa susunod na pahina kung alin at bakit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another import of the same source is running; waiting…</source>
        <translation>May tumatakbong ibang pag-import ng parehong pinagmulan; naghihintay…</translation>
    </message>
</context>
<context>
    <name>campanile::ui::RecordForm</name>
    <message>
        <source>Separated by commas</source>
        <translation>Pinaghihiwalay ng kuwit</translation>
    </message>
</context>
<context>
    <name>campanile::ui::RecordsSection</name>
    <message>
        <source>%1 • not saved</source>
        <comment>a name</comment>
        <translation>%1 • hindi pa naka-save</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name, what it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. What you wrote stands in the form; save again to keep it.</source>
        <translation>May ibang nagbago nito samantala. Nasa form pa ang isinulat mo; i-save muli upang mapanatili.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Hanapin ang pangalan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Itapon ang mga pagbabago</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ReportPane</name>
    <message>
        <source>The first %1 conflicts</source>
        <translation>Ang unang %1 salungatan</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Mga salungatan</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Ano ang ibig sabihin nito</translation>
    </message>
    <message numerus="yes">
        <source>new ticket(s)</source>
        <translation>
            <numerusform>bagong tiket</numerusform>
            <numerusform>bagong tiket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed ticket(s)</source>
        <translation>
            <numerusform>binagong tiket</numerusform>
            <numerusform>binagong tiket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged ticket(s)</source>
        <translation>
            <numerusform>tiket na walang pagbabago</numerusform>
            <numerusform>tiket na walang pagbabago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) rejected</source>
        <translation>
            <numerusform>hilerang tinanggihan</numerusform>
            <numerusform>hilerang tinanggihan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::RolesModel</name>
    <message>
        <source>Change tickets</source>
        <translation>Baguhin ang mga tiket</translation>
    </message>
    <message>
        <source>Export tickets</source>
        <translation>I-export ang mga tiket</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>I-import ang mga tiket</translation>
    </message>
    <message>
        <source>Change views that everybody sees</source>
        <translation>Baguhin ang mga view na nakikita ng lahat</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Pinapayagan</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Hindi pinapayagan</translation>
    </message>
    <message>
        <source>What one may do</source>
        <translation>Ano ang puwedeng gawin</translation>
    </message>
    <message>
        <source>Change macros that everybody uses</source>
        <translation>Baguhin ang mga macro na ginagamit ng lahat</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Baguhin ang mga kliyente</translation>
    </message>
    <message>
        <source>Merge and link tickets</source>
        <translation>Pagsamahin at iugnay ang mga tiket</translation>
    </message>
    <message>
        <source>Manage people and roles</source>
        <translation>Mamahala ng mga tao at tungkulin</translation>
    </message>
    <message>
        <source>Manage teams and departments</source>
        <translation>Mamahala ng mga koponan at departamento</translation>
    </message>
    <message>
        <source>An administrator may do everything.</source>
        <translation>Magagawa ng administrador ang lahat.</translation>
    </message>
    <message>
        <source>Only those who manage people, and stand as high, change this.</source>
        <translation>Ang namamahala lamang ng mga tao na kasintaas ng tungkuling ito ang makapagbabago nito.</translation>
    </message>
    <message>
        <source>See who changed what</source>
        <translation>Makita kung sino ang nagbago ng ano</translation>
    </message>
</context>
<context>
    <name>campanile::ui::RolesSection</name>
    <message>
        <source>Roles</source>
        <translation>Mga role</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Ano ang puwedeng gawin ng bawat role</translation>
    </message>
    <message>
        <source>Everybody has a role. What is ticked here is what it may do, in every program at once; whoever may not is told so and nothing changes.</source>
        <translation>May tungkulin ang bawat isa. Ang may tsek dito ang puwede nitong gawin, agad sa lahat ng program; sasabihan ang hindi puwede at walang magbabago.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::RunStep</name>
    <message>
        <source>Progress of the import</source>
        <translation>Takbo ng pag-import</translation>
    </message>
    <message>
        <source>&amp;Stop the import</source>
        <translation>I&amp;tigil ang pag-import</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Buksan ang folder</translation>
    </message>
    <message>
        <source>Import &amp;more files</source>
        <translation>Mag-import &amp;pa ng mga file</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Subukan muli</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Tapos na ang pag-import.</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>Walang na-import.</translation>
    </message>
    <message>
        <source>&amp;Show imported tickets</source>
        <translation>&amp;Ipakita ang mga na-import na tiket</translation>
    </message>
    <message>
        <source>Stopping; what was written so far is taken back…</source>
        <translation>Itinitigil; binabawi ang mga naisulat na…</translation>
    </message>
    <message>
        <source>Rejected rows were written to %1. Mend them there and import that file.</source>
        <translation>Isinulat sa %1 ang mga tinanggihang hilera. Ayusin ang mga ito roon at i-import ang file na iyon.</translation>
    </message>
    <message>
        <source>Not imported yet</source>
        <translation>Hindi pa na-import</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>Itinigil ang pag-import</translation>
    </message>
    <message>
        <source>The import did not work</source>
        <translation>Hindi gumana ang pag-import</translation>
    </message>
    <message>
        <source>Nothing of it is left behind.</source>
        <translation>Walang naiwan mula rito.</translation>
    </message>
    <message>
        <source>You can go on working: the import continues, and the line at the bottom shows how far it is.</source>
        <translation>Maaari kang magpatuloy sa trabaho: tuloy ang pag-import, at makikita sa linya sa ibaba kung nasaan na ito.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln tiket</numerusform>
            <numerusform>%Ln tiket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln hilera ang tinanggihan</numerusform>
            <numerusform>%Ln hilera ang tinanggihan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read in %1</source>
        <translation>
            <numerusform>%Ln hilera ang nabasa sa loob ng %1</numerusform>
            <numerusform>%Ln hilera ang nabasa sa loob ng %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket has been imported; the reasons stand below.</source>
        <translation>Walang tiket na na-import; nasa ibaba ang mga dahilan.</translation>
    </message>
    <message>
        <source>No ticket has been imported: the files hold none.</source>
        <translation>Walang tiket na na-import: walang laman na tiket ang mga file.</translation>
    </message>
    <message>
        <source>The import is done, but without %1.</source>
        <translation>Tapos na ang pag-import, ngunit hindi kasama ang %1.</translation>
    </message>
    <message>
        <source>Import &amp;other files</source>
        <translation>Mag-import ng &amp;ibang file</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read in less than a second</source>
        <translation>
            <numerusform>%Ln hilera ang nabasa nang wala pang isang segundo</numerusform>
            <numerusform>%Ln hilera ang nabasa nang wala pang isang segundo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::SearchLine</name>
    <message>
        <source>Search tickets</source>
        <translation>Maghanap ng tiket</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Mga mungkahi</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>I-clear ang paghahanap</translation>
    </message>
    <message>
        <source>Searched before: %1</source>
        <translation>Hinanap dati: %1</translation>
    </message>
    <message>
        <source>Words, a ticket&apos;s number, or fields like status:open, assignee:me, created&lt;7d.
The last word finds all that begins with it, until a space or a quotation mark ends it.</source>
        <translation>Mga salita, numero ng tiket, o mga field tulad ng katayuan:hindi-tapos, nakatalaga:ako, ginawa&lt;7d.
Hinahanap ng huling salita ang lahat ng nagsisimula rito, hanggang sa tapusin ito ng puwang o panipi.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::SectionProvider</name>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
</context>
<context>
    <name>campanile::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Itsura</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Ayon sa &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Maliwanag</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Ma&amp;dilim</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>Ipakita ang m&amp;enu bar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Sino ako</translation>
    </message>
    <message>
        <source>What you change is recorded under this name.</source>
        <translation>Sa pangalang ito itinatala ang mga binabago mo.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Mga tiket</translation>
    </message>
    <message>
        <source>Open another database…</source>
        <translation>Magbukas ng ibang database…</translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>Wala pang kilalang tao</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Pumili ng tao</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasyon</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Nakatago sa</translation>
    </message>
    <message>
        <source>Version of its format</source>
        <translation>Bersyon ng format</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Pangkalahatan</translation>
    </message>
</context>
<context>
    <name>campanile::ui::SettingsSections</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Mga seksyon ng settings</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Mga keyboard shortcut</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>one key or another</comment>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ShortcutsModel</name>
    <message>
        <source>%1, changed</source>
        <comment>keys</comment>
        <translation>%1, binago</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aksiyon</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Mga key</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ShortcutsSection</name>
    <message>
        <source>%1 is needed for typing or moving. Take a key with Ctrl or Alt, or one of F1 to F12.</source>
        <translation>Kailangan ang %1 sa pag-type o paggalaw. Kumuha ng key na may Ctrl o Alt, o isa sa F1 hanggang F12.</translation>
    </message>
    <message>
        <source>%1 does this already: %2.</source>
        <translation>Ginagawa na ito ng %1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Kunin mula roon</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Mga key</translation>
    </message>
    <message>
        <source>Choose an action, press its new keys in the field below, and give them to it. Keys that you changed stand out.</source>
        <translation>Pumili ng aksiyon, pindutin ang mga bagong key nito sa field sa ibaba, at itakda. Makapal ang mga key na binago ninyo.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Maghanap ng aksiyon o key</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Mga aksiyon at ang mga key nila</translation>
    </message>
    <message>
        <source>New keys of the action</source>
        <translation>Mga bagong key ng aksiyon</translation>
    </message>
    <message>
        <source>Give these keys</source>
        <translation>Itakda ang mga key</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Walang key</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Ang karaniwan</translation>
    </message>
</context>
<context>
    <name>campanile::ui::SidePanel</name>
    <message>
        <source>yes</source>
        <translation>oo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>Details of the ticket</source>
        <translation>Mga detalye ng tiket</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kliyente</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mga oras</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Mga kalakip</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Iba pang field</translation>
    </message>
    <message>
        <source>Reported by the source</source>
        <translation>Ayon sa pinagmulan</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Nakatalaga</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Koponan</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Next promise</source>
        <translation>Susunod na pangako</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>walang pangako</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Ginawa</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Na-update</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Unang tugon</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>wala pa</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>pagkalipas ng %1</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Nalutas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Yearly value</source>
        <translation>Taunang halaga</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Lokal na oras</translation>
    </message>
    <message>
        <source>Success manager</source>
        <translation>Success manager</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
    <message numerus="yes">
        <source>%n other open tickets</source>
        <translation>
            <numerusform>%n pang bukas na tiket</numerusform>
            <numerusform>%n pang bukas na tiket</numerusform>
        </translation>
    </message>
    <message>
        <source>More of them stand at their messages.</source>
        <translation>Nasa kani-kanilang mensahe ang iba pa.</translation>
    </message>
    <message>
        <source>unnamed file</source>
        <translation>file na walang pangalan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>I-save ang %1…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>after how long; what stands for the response</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Promise missed</source>
        <translation>Pangakong hindi natupad</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how long until the promise, its day and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not counted: written down during a call</source>
        <translation>hindi binibilang: isinulat habang nasa tawag</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>hindi alam</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Buksan ang kliyente</translation>
    </message>
    <message>
        <source>Contacts, notes, tickets and how they want to be answered</source>
        <translation>Mga contact, tala, tiket at kung paano nila gustong sagutin</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Mga ugnay</translation>
    </message>
    <message numerus="yes">
        <source>%n more links</source>
        <translation>
            <numerusform>%n pang ugnay</numerusform>
            <numerusform>%n pang mga ugnay</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number, subject and status of a linked ticket</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Buksan ang %1</translation>
    </message>
</context>
<context>
    <name>campanile::ui::SpellMenu</name>
    <message>
        <source>There is no Hebrew dictionary on this computer.</source>
        <translation>Walang diksiyonaryong Hebreo sa kompyuter na ito.</translation>
    </message>
    <message>
        <source>There is no English dictionary on this computer.</source>
        <translation>Walang diksiyonaryong Ingles sa kompyuter na ito.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Walang mungkahi</translation>
    </message>
    <message>
        <source>&amp;Add to the dictionary</source>
        <translation>I&amp;dagdag sa diksiyonaryo</translation>
    </message>
    <message>
        <source>Take “%1” out of the dictionary</source>
        <translation>Alisin ang “%1” sa diksiyonaryo</translation>
    </message>
    <message>
        <source>&amp;Check the spelling</source>
        <translation>&amp;Suriin ang baybay</translation>
    </message>
</context>
<context>
    <name>campanile::ui::SplitActs</name>
    <message>
        <source>There is no message to make a ticket of.</source>
        <translation>Walang mensaheng magagawang ticket.</translation>
    </message>
    <message>
        <source>Which message becomes a ticket?</source>
        <translation>Aling mensahe ang magiging tiket?</translation>
    </message>
    <message>
        <source>Make a ticket of a message</source>
        <translation>Gumawa ng tiket mula sa isang mensahe</translation>
    </message>
    <message>
        <source>What is the new ticket about?</source>
        <translation>Tungkol saan ang bagong tiket?</translation>
    </message>
    <message>
        <source>It begins with a copy of the message, and both tickets lead to each other. Files stay where they are.</source>
        <translation>Nagsisimula ito sa kopya ng mensahe, at magkaugnay ang dalawang ticket. Nananatili ang mga file sa kinalalagyan nila.</translation>
    </message>
    <message>
        <source>Make the ticket</source>
        <translation>Gawin ang tiket</translation>
    </message>
    <message>
        <source>The message is the ticket %1 now.</source>
        <translation>Ang mensahe ay tiket %1 na ngayon.</translation>
    </message>
    <message>
        <source>%1 was taken back; the message stands where it stood.</source>
        <translation>Binawi ang %1; nasa dati pa ring lugar ang mensahe.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::StateView</name>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan muli</translation>
    </message>
</context>
<context>
    <name>campanile::ui::StatusLine</name>
    <message numerus="yes">
        <source>%1 tickets</source>
        <translation>
            <numerusform>%1 tiket</numerusform>
            <numerusform>%1 tiket</numerusform>
        </translation>
    </message>
    <message>
        <source>read only</source>
        <translation>basahin lamang</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n pa</numerusform>
            <numerusform>%n pa</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Kanselahin: %1</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <translation>✓ na-save</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>sine-save…</translation>
    </message>
    <message>
        <source>⚠ not saved</source>
        <translation>⚠ hindi na-save</translation>
    </message>
    <message>
        <source>⚠ no database</source>
        <translation>⚠ walang database</translation>
    </message>
</context>
<context>
    <name>campanile::ui::StepRail</name>
    <message>
        <source>%1, the current step</source>
        <translation>%1, ang kasalukuyang hakbang</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, tapos na</translation>
    </message>
</context>
<context>
    <name>campanile::ui::TicketActs</name>
    <message>
        <source>Me</source>
        <translation>Ako</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Walang sinuman</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Italaga kay</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Katayuan</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priyoridad</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Koponan</translation>
    </message>
    <message>
        <source>choose it to remove it</source>
        <translation>piliin para tanggalin</translation>
    </message>
    <message>
        <source>Add or remove a tag</source>
        <translation>Magdagdag o magtanggal ng tag</translation>
    </message>
    <message>
        <source>Add the new tag %1</source>
        <translation>Idagdag ang bagong tag na %1</translation>
    </message>
    <message>
        <source>Change many tickets</source>
        <translation>Baguhin ang maraming tiket</translation>
    </message>
    <message numerus="yes">
        <source>Change %n tickets at once?</source>
        <translation>
            <numerusform>Baguhin ang %n tiket?</numerusform>
            <numerusform>Baguhin nang sabay-sabay ang %n tiket?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It can be taken back.</source>
        <translation>%1. Mababawi ito.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n tickets</source>
        <translation>
            <numerusform>Baguhin ang %n tiket</numerusform>
            <numerusform>Baguhin ang %n tiket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n tickets to</source>
        <translation>
            <numerusform>Italaga ang %n tiket kay</numerusform>
            <numerusform>Italaga ang %n tiket kay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Status of %n tickets</source>
        <translation>
            <numerusform>Katayuan ng %n tiket</numerusform>
            <numerusform>Katayuan ng %n tiket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tier of %n tickets</source>
        <translation>
            <numerusform>Tier ng %n tiket</numerusform>
            <numerusform>Tier ng %n tiket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n tickets</source>
        <translation>
            <numerusform>Priyoridad ng %n tiket</numerusform>
            <numerusform>Priyoridad ng %n tiket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team of %n tickets</source>
        <translation>
            <numerusform>Koponan ng %n tiket</numerusform>
            <numerusform>Koponan ng %n tiket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a tag to %n tickets</source>
        <translation>
            <numerusform>Magdagdag ng tag sa %n tiket</numerusform>
            <numerusform>Magdagdag ng tag sa %n tiket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove a tag from %n tickets</source>
        <translation>
            <numerusform>Mag-alis ng tag sa %n tiket</numerusform>
            <numerusform>Mag-alis ng tag sa %n na tiket</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Mag-alis ng tag</translation>
    </message>
    <message>
        <source>No fields yet: they are made in the settings.</source>
        <translation>Wala pang field: ginagawa ang mga ito sa mga setting.</translation>
    </message>
    <message numerus="yes">
        <source>Field of %n tickets</source>
        <translation>
            <numerusform>Field ng %n tiket</numerusform>
            <numerusform>Field ng %n tiket</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>Ibang halaga…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>A date, as year-month-day: 2026-11-22.</source>
        <translation>Petsa, bilang taon-buwan-araw: 2026-11-22.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Isang numero.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Itakda</translation>
    </message>
    <message>
        <source>This is no date. Write it as year-month-day: 2026-11-22.</source>
        <translation>Hindi ito petsa. Isulat bilang taon-buwan-araw: 2026-11-22.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Hindi ito numero.</translation>
    </message>
    <message>
        <source>This is too long: 1,000 characters at most.</source>
        <translation>Masyadong mahaba ito: 1,000 karakter ang pinakamahaba.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::TicketCardDelegate</name>
    <message>
        <source>Nobody is assigned</source>
        <translation>Walang nakatalaga</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Nakatalaga kay %1</translation>
    </message>
</context>
<context>
    <name>campanile::ui::TicketHeading</name>
    <message>
        <source>More to do with this ticket</source>
        <translation>Iba pang magagawa sa tiket</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Tiket %1</translation>
    </message>
    <message>
        <source>Status in the source</source>
        <translation>Katayuan sa pinagmulan</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Daluyan</translation>
    </message>
    <message>
        <source>Language of the ticket</source>
        <translation>Wika ng tiket</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>the status as the source calls it</comment>
        <translation>Pinagmulan: %1</translation>
    </message>
</context>
<context>
    <name>campanile::ui::TicketPane</name>
    <message>
        <source>Opening the ticket…</source>
        <translation>Binubuksan ang tiket…</translation>
    </message>
    <message>
        <source>The ticket could not be opened</source>
        <translation>Hindi nabuksan ang tiket</translation>
    </message>
    <message>
        <source>The ticket was changed; its story does not say how.</source>
        <translation>Binago ang tiket; hindi sinasabi ng kasaysayan nito kung paano.</translation>
    </message>
    <message>
        <source>Story of the ticket</source>
        <translation>Kasaysayan ng tiket</translation>
    </message>
    <message>
        <source>No ticket is open</source>
        <translation>Walang nakabukas na tiket</translation>
    </message>
    <message>
        <source>Choose one from the list, or walk through it with J and K.</source>
        <translation>Pumili ng isa sa listahan, o lumipat gamit ang J at K.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>May isang tao</translation>
    </message>
    <message>
        <source>%1 wrote an internal note: %2</source>
        <comment>author, beginning</comment>
        <translation>Sumulat si %1 ng panloob na tala: %2</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <comment>author, beginning</comment>
        <translation>Sumulat si %1: %2</translation>
    </message>
</context>
<context>
    <name>campanile::ui::TicketProvider</name>
    <message numerus="yes">
        <source>Show all %Ln tickets in the list</source>
        <translation>
            <numerusform>Ipakita ang lahat ng %Ln tiket sa listahan</numerusform>
            <numerusform>Ipakita ang lahat ng %Ln na tiket sa listahan</numerusform>
        </translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>na-update %1</translation>
    </message>
</context>
<context>
    <name>campanile::ui::TimelineModel</name>
    <message>
        <source>Customer</source>
        <translation>Kliyente</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Ahente</translation>
    </message>
    <message>
        <source>Automatic message</source>
        <translation>Awtomatikong mensahe</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <comment>in the ticket&apos;s story</comment>
        <translation>
            <numerusform>%n pagbabago</numerusform>
            <numerusform>%n na pagbabago</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>7 changes: status, tier</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an event; when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Internal note by %1, %2: %3</source>
        <translation>Panloob na tala ni %1, %2: %3</translation>
    </message>
    <message>
        <source>Message from %1, %2: %3</source>
        <translation>Mensahe mula kay %1, %2: %3</translation>
    </message>
    <message>
        <source>Older entries are not shown here. They are kept in the database.</source>
        <translation>Hindi ipinakikita rito ang mas lumang mga tala. Nasa database pa rin ang mga iyon.</translation>
    </message>
    <message>
        <source>%1 · %2 – %3</source>
        <comment>7 changes: tags; the first and the last day</comment>
        <translation>%1 · %2 – %3</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <comment>who wrote a message, number of the merged ticket</comment>
        <translation>%1 · mula sa %2</translation>
    </message>
</context>
<context>
    <name>campanile::ui::TimelineView</name>
    <message>
        <source>Copy the whole entry</source>
        <translation>Kopyahin ang buong tala</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyahin</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>I-save ang %1…</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>Buksan ang %1…</translation>
    </message>
</context>
<context>
    <name>campanile::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Bawiin</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Isara ang mensaheng ito</translation>
    </message>
</context>
<context>
    <name>campanile::ui::TopBar</name>
    <message>
        <source>Search tickets, customers, commands (%1)</source>
        <extracomment>%1 is a shortcut, &quot;Ctrl+K&quot;</extracomment>
        <translation>Maghanap ng tiket, kliyente, utos (%1)</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Paghahanap at mga utos</translation>
    </message>
</context>
<context>
    <name>campanile::ui::UndoHistoryDialog</name>
    <message>
        <source>%1 · %2</source>
        <comment>a time, what was done then</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Walang mababawi</translation>
    </message>
    <message>
        <source>What you change in this window is listed here.</source>
        <translation>Nakalista rito ang binabago ninyo sa window na ito.</translation>
    </message>
    <message>
        <source>What can be taken back</source>
        <translation>Ano ang mababawi</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Bawiin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
</context>
<context>
    <name>campanile::ui::UnsentBar</name>
    <message numerus="yes">
        <source>%n replies have not been sent yet. The first of them: %1</source>
        <translation>
            <numerusform>%n sagot ang hindi pa naipapadala. Ang una: %1</numerusform>
            <numerusform>%n sagot ang hindi pa naipapadala. Ang una: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This reply has not been sent yet: %1</source>
        <translation>Hindi pa naipapadala ang sagot na ito: %1</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopyahin ang teksto</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Buksan sa mail program</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para kay %1</translation>
    </message>
    <message>
        <source>No e-mail address of the contact is known.</source>
        <translation>Hindi alam ang e-mail address ng contact.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Markahang naipadala</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ValuesModel</name>
    <message>
        <source>Not known, left empty</source>
        <translation>Hindi kilala, iiwang blangko</translation>
    </message>
    <message>
        <source>New, will be created</source>
        <translation>Bago, gagawin</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Kung ano ito</translation>
    </message>
    <message>
        <source>in all rows</source>
        <translation>sa lahat ng hilera</translation>
    </message>
    <message>
        <source>in the first rows</source>
        <translation>sa mga unang hilera</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Sa pinanggalingan</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Mga hilera</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Dito</translation>
    </message>
    <message>
        <source>further down</source>
        <translation>sa ibaba pa</translation>
    </message>
    <message>
        <source>Not among the first rows</source>
        <translation>Wala sa mga unang hilera</translation>
    </message>
    <message>
        <source>Not known, arrives as %1</source>
        <translation>Hindi kilala, darating bilang %1</translation>
    </message>
    <message>
        <source>In the first rows</source>
        <translation>Sa mga unang hilera</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ValuesStep</name>
    <message>
        <source>Show</source>
        <translation>Ipakita</translation>
    </message>
    <message>
        <source>Show the values of</source>
        <translation>Ipakita ang mga halaga ng</translation>
    </message>
    <message>
        <source>Values and what they mean here</source>
        <translation>Mga halaga at ang kahulugan nila rito</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Mga halaga</translation>
    </message>
    <message>
        <source>What the words of the other system mean here. Those that are not known come first.</source>
        <translation>Ang kahulugan dito ng mga salita ng kabilang sistema. Nauuna ang mga hindi kilala.</translation>
    </message>
    <message>
        <source>Nothing to translate</source>
        <translation>Walang isasalin</translation>
    </message>
    <message>
        <source>No column holds a status, a tier, a priority, a channel, a place or a team. You can go on.</source>
        <translation>Walang column na may katayuan, tier, priyoridad, channel, lugar o koponan. Maaari kang magpatuloy.</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Lahat ng field</translation>
    </message>
    <message>
        <source>All values are known.</source>
        <translation>Kilala ang lahat ng halaga.</translation>
    </message>
    <message>
        <source>Looking at all rows… %1 %</source>
        <translation>Tinitingnan ang lahat ng hilera… %1 %</translation>
    </message>
    <message>
        <source>Looking at all rows…</source>
        <translation>Tinitingnan ang lahat ng hilera…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences after each other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are not known; their field stays empty.</source>
        <translation>
            <numerusform>%Ln halaga ang hindi kilala; mananatiling blangko ang field.</numerusform>
            <numerusform>%Ln halaga ang hindi kilala; mananatiling blangko ang field.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) are new here and will be created.</source>
        <translation>
            <numerusform>%Ln pangalan ang bago rito at gagawin.</numerusform>
            <numerusform>%Ln pangalan ang bago rito at gagawin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns that hold a status, a tier, a priority, a channel, a place or a team are empty in the first rows. You can go on.</source>
        <translation>Walang laman sa mga unang hilera ang mga column na may katayuan, tier, priyoridad, channel, lugar o koponan. Maaari kang magpatuloy.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es) are not known: their tickets arrive as %1. Please choose what they mean.</source>
        <translation>
            <numerusform>Hindi kilala ang %Ln katayuan: darating ang mga tiket nito bilang %1. Piliin kung ano ang ibig sabihin nito.</numerusform>
            <numerusform>Hindi kilala ang %Ln na katayuan: darating ang mga tiket ng mga ito bilang %1. Piliin kung ano ang ibig sabihin ng mga ito.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::ViewDialog</name>
    <message>
        <source>Save the search as a view</source>
        <translation>I-save ang hanap bilang tanaw</translation>
    </message>
    <message>
        <source>Change the saved view</source>
        <translation>Baguhin ang naka-save na tanaw</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Kanino ito</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kulay</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>Para saan ito</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ano ang ipinapakita nito</translation>
    </message>
    <message>
        <source>Mine alone</source>
        <translation>Akin lamang</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Para sa lahat</translation>
    </message>
    <message>
        <source>Views for everybody are in the hands of those who may manage shared views. Your role may not; ask a manager to share this one.</source>
        <translation>Ang mga tanaw na para sa lahat ay hawak ng may karapatang mamahala sa mga ibinahaging tanaw. Wala nito ang tungkulin mo; hilingin sa isang manager na ibahagi ang tanaw na ito.</translation>
    </message>
    <message>
        <source>all tickets</source>
        <translation>lahat ng tiket</translation>
    </message>
    <message>
        <source>%1, sorted by %2</source>
        <comment>a search, what its list is sorted by</comment>
        <translation>%1, nakaayos ayon sa %2</translation>
    </message>
    <message>
        <source>With the columns that the table shows now</source>
        <translation>Kasama ang mga column na ipinapakita ngayon ng talahanayan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Somebody else changed this view meanwhile. What you chose stands here; save again to keep it.</source>
        <translation>May ibang nagbago sa tanaw na ito habang tumatagal. Narito pa ang pinili mo; i-save ulit para manatili ito.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ViewEditor</name>
    <message>
        <source>Nothing was changed: %1 is so already.</source>
        <translation>Walang nabago: ganito na ang %1.</translation>
    </message>
    <message>
        <source>The change of the view %1 was taken back.</source>
        <translation>Binawi ang pagbabago sa tanaw na %1.</translation>
    </message>
    <message>
        <source>The view %1 was changed.</source>
        <translation>Nabago ang tanaw na %1.</translation>
    </message>
    <message>
        <source>The view %1 was deleted.</source>
        <translation>Tinanggal ang tanaw na %1.</translation>
    </message>
    <message>
        <source>%1 is among the saved views now.</source>
        <translation>Kabilang na ngayon sa mga naka-save na tanaw ang %1.</translation>
    </message>
    <message>
        <source>The view %1 is number %2 of its section now.</source>
        <translation>Ika-%2 na ngayon ang tanaw na %1 sa seksiyon nito.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ViewsPanel</name>
    <message>
        <source>Views</source>
        <translation>Mga tanaw</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Baguhin…</translation>
    </message>
    <message>
        <source>Keep the list as it is now</source>
        <translation>Panatilihin ang listahan gaya ng ayos nito ngayon</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Ilipat pataas</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ilipat pababa</translation>
    </message>
    <message>
        <source>This view is everybody&apos;s: only those who may manage shared views change it.</source>
        <translation>Para sa lahat ang tanaw na ito: ang may karapatang mamahala sa mga ibinahaging tanaw lamang ang makapagbabago nito.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::WeekEdit</name>
    <message>
        <source>%1: “%2” is no working time. Write it like 09:00–13:00, 14:00–18:00, or leave the day empty.</source>
        <translation>%1: Hindi oras ng trabaho ang “%2”. Isulat nang ganito: 09:00–13:00, 14:00–18:00, o iwanang walang laman ang araw.</translation>
    </message>
    <message>
        <source>Working time on %1</source>
        <translation>Oras ng trabaho sa %1</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>araw ng pahinga</translation>
    </message>
</context>
<context>
    <name>campanile::ui::WelcomePage</name>
    <message>
        <source>Welcome to Campanile</source>
        <translation>Maligayang pagdating sa Campanile</translation>
    </message>
    <message>
        <source>The right ticket on top, and plain why.</source>
        <translation>Nasa itaas ang tamang tiket, at malinaw kung bakit.</translation>
    </message>
    <message>
        <source>Open the demo company</source>
        <translation>Buksan ang demo na kompanya</translation>
    </message>
    <message>
        <source>Two years of tickets of three places, made fresh for you. Try everything; nothing can break.</source>
        <translation>Dalawang taon ng mga tiket mula sa tatlong lugar, bagong gawa para sa iyo. Subukan ang lahat; walang masisira.</translation>
    </message>
    <message>
        <source>Import my tickets</source>
        <translation>I-import ang aking mga tiket</translation>
    </message>
    <message>
        <source>From CSV or JSON, out of Zendesk, Salesforce, ServiceNow or any table. You see everything before it arrives.</source>
        <translation>Mula sa CSV o JSON, galing sa Zendesk, Salesforce, ServiceNow o kahit anong talaan. Makikita mo ang lahat bago ito pumasok.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Magsimula nang walang laman</translation>
    </message>
    <message>
        <source>A new database on this computer, for your own team and places.</source>
        <translation>Bagong database sa computer na ito, para sa sarili mong koponan at mga lugar.</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Magbukas ng database</translation>
    </message>
    <message>
        <source>A file that is there already.</source>
        <translation>Isang file na mayroon na.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Kamakailang binuksan</translation>
    </message>
    <message>
        <source>Databases opened lately</source>
        <translation>Mga database na kamakailang binuksan</translation>
    </message>
    <message>
        <source>Work together on a PostgreSQL &amp;server</source>
        <translation>Sabayang magtrabaho sa PostgreSQL &amp;server</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Address ng server</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Kumonekta</translation>
    </message>
    <message>
        <source>Campanile databases (*.db *.campanile)</source>
        <translation>Mga database ng Campanile (*.db *.campanile)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Lahat ng file (*)</translation>
    </message>
    <message>
        <source>An address looks like %1.</source>
        <translation>Ganito ang itsura ng address: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Back to the open database (Esc)</source>
        <translation>Bumalik sa bukas na database (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ihinto</translation>
    </message>
    <message>
        <source>There is no database %1. Look whether its name is right, or have a new one made there.</source>
        <translation>Walang database na %1. Tingnan kung tama ang pangalan nito, o gumawa roon ng bago.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Gumawa ng bago</translation>
    </message>
    <message>
        <source>Everybody works on the same tickets. You are asked for your password when the server wants one.</source>
        <translation>Lahat ay gumagawa sa iisang mga tiket. Hihingin ang iyong password kung kailangan ito ng server.</translation>
    </message>
</context>
</TS>
