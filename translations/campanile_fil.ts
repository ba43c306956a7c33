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
        <translation>Naghihintay sa kliyente</translation>
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
        <translation>Walang prayoridad</translation>
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
        <source>%1 belongs to another program. It was not touched.</source>
        <translation>Sa ibang programa ang %1. Hindi ito ginalaw.</translation>
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
        <source>%1 cannot be read from line %2 on.</source>
        <translation>Hindi mabasa ang %1 simula sa linya %2.</translation>
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
        <source>The import profile %1 cannot be used: %2.</source>
        <translation>Hindi magagamit ang import profile na %1: %2.</translation>
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
        <source>The search cannot be understood from character %1 on.</source>
        <translation>Hindi maintindihan ang hinahanap simula sa karakter %1.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
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
    <name>campanile::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Mga pahina</translation>
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
        <source>Format</source>
        <translation>Format</translation>
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
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Mga keyboard shortcut</translation>
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
        <source>Everybody works on the same tickets. The password is asked for.</source>
        <translation>Iisang mga tiket ang ginagawa ng lahat. Hihingin ang password.</translation>
    </message>
    <message>
        <source>An address looks like %1.</source>
        <translation>Ganito ang itsura ng address: %1</translation>
    </message>
</context>
</TS>
