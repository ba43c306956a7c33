<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ActionGroups</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: as the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: &amp;light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: &amp;dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Campanile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open another database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import tickets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an &amp;empty database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &amp;person…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for R&amp;D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier 3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeRunner</name>
    <message>
        <source>Taking changes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing tickets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, taken back: %2</source>
        <comment>ticket, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>ticket, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken back.</source>
        <translation>
            <numerusform>%n change was taken back.</numerusform>
            <numerusform>%n changes were taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets: %1</source>
        <translation>
            <numerusform>%n ticket: %1</numerusform>
            <numerusform>%n tickets: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Open this database: a file, or postgresql://user@host/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1 for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campanile, a support center for your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--database needs a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such language: %1 (there are %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseChooser</name>
    <message>
        <source>Making the demo company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The database %1 cannot be opened. Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 was made by a newer version of Campanile (format %2, this one knows %3). It was not touched; please update Campanile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another program. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is damaged. Keep a copy of it and restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is keeping the database %1 busy. Please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 can only be read, so nothing can be changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left where the database %1 lies. Make some room; nothing that was saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 lies on a network drive (%2), where it could be damaged. Move it to this computer, or use a PostgreSQL server to work together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the database %1 was lost. Look whether your last change has arrived before making it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 did not do what it was asked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in no format that Campanile can read. It reads CSV, JSON and JSON lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2 of %1 should name the columns %3, but it names %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than what can be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the import can start, choose a column for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 can be read in more than one way (%2). Please choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campanile made a mistake of its own. Nothing that was saved is lost; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is not possible for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role (%1) does not allow this. Ask a team lead or an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed %1 in the meantime. Nothing was overwritten; look at the new state and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it exists and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Choose another folder, or make some room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import profile %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import profile %1 cannot be used. At %2: %3</source>
        <extracomment>a profile, the place inside of its JSON, a sentence that says what is wrong there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be imported yet. What is missing: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and another file of a different kind both hold tickets. Import them one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are tickets in %1 already. Choose a new database for this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>The ticket was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 created the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took a change back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was saved without a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved it without a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved it from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was handed over to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 handed it over to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag %1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added the tag %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag %1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed the tag %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 attached %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken off it; nobody is assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took %2 off it; nobody is assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was assigned to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 assigned it to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before, after; the arrow points in reading direction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a change, who made it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one that is not known any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The file itself is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %2 of the table %1 refers to a row of %3 that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema says version %1, but this program expects %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 “%2” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %2 of the table %1 refers in %3 to number %4, which does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piece %2 of attachment %1 is not what was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment %1 should have %2 pieces but has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment %1 is not what was saved, although its pieces are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piece %1 belongs to no attachment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1 says wrongly whether it has attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events of ticket %1 have a gap: number %2 was expected, %3 was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1 has no events at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are events of ticket number %1, which does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are messages of ticket number %1, which does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1 says %3 for %2, but its events end with %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index for searching texts is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter “%1” would hand out %2 next, but %3 is in use already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 was not finished (%2); it is cleaned up at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second part of the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact&apos;s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent or contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket&apos;s number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row has the same key but says something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket has more events than can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that links the row to other files is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is of the wrong kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is made of a–z, digits, dots, dashes and underscores, 64 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time format is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Campanile wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>fault, wrong text</comment>
        <extracomment>a sentence that says what is wrong in a profile, and the text itself</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that holds tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the rows of this file are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: does the day or the month come first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the times name no time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column looks like the ticket&apos;s number. Rows are told apart by what they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column says when a ticket was opened. The time of the import will be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column says when something happened. Without it these rows cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what do these values mean: %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like identity, card or account numbers, so it is not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only some of the values fit. Please look at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts and agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is a ticket as it stood when it was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is something that happened to a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is a person at a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is one of our own people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is a person, at a customer or one of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of our agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact at a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has no messages: first response is the time when the ticket stopped being new.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <extracomment>why rows were rejected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>conflict(s): changed here and in the source. What is here stays.</source>
        <translation>
            <numerusform>conflict: changed here and in the source. What is here stays.</numerusform>
            <numerusform>conflicts: changed here and in the source. What is here stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) with values that are not known; their field stays empty: %1</source>
        <translation>
            <numerusform>row with values that are not known; their field stays empty: %1</numerusform>
            <numerusform>rows with values that are not known; their field stays empty: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ticket(s) without a time; they get the time of the import.</source>
        <translation>
            <numerusform>ticket without a time; it gets the time of the import.</numerusform>
            <numerusform>tickets without a time; they get the time of the import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new event(s)</source>
        <translation>
            <numerusform>new event</numerusform>
            <numerusform>new events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) that say what is known already</source>
        <translation>
            <numerusform>row that says what is known already</numerusform>
            <numerusform>rows that say what is known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new customer(s)</source>
        <translation>
            <numerusform>new customer</numerusform>
            <numerusform>new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new contact(s)</source>
        <translation>
            <numerusform>new contact</numerusform>
            <numerusform>new contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new place(s): %1</source>
        <translation>
            <numerusform>new place: %1</numerusform>
            <numerusform>new places: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new department(s): %1</source>
        <translation>
            <numerusform>new department: %1</numerusform>
            <numerusform>new departments: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new team(s): %1</source>
        <translation>
            <numerusform>new team: %1</numerusform>
            <numerusform>new teams: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new agent(s): %1</source>
        <translation>
            <numerusform>new agent: %1</numerusform>
            <numerusform>new agents: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new tag(s): %1</source>
        <translation>
            <numerusform>new tag: %1</numerusform>
            <numerusform>new tags: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>file, line number, why the row was rejected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of rejected rows lists all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one row of %1 can be imported. Is it the right file, and is it read in the right way?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxActions</name>
    <message>
        <source>Show &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;esolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tea&amp;m…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Priority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between &amp;cards and table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&lt; &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>Where the ticket stands: open, waiting, done …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support tier: 1, 2 or 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority: low, normal, high, urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the customer reached us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place that works on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department, with all below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team that owns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works on it: a name, me or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s size: SMB or Enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag on the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the ticket: en, he, fil …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the ticket has, for example an attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it came in: a date, today, 24h, 7d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something happened to it last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the next promise breaks: 4h means within 4 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of its row, for scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved and closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team owns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is too long; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many parentheses lie within each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search has too many words; use fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened here, but not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parenthesis is opened here, but not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parenthesis is closed here that was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word between the quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing beside %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field %1. To search for the word, put it in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field cannot be compared with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field does not know %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a time. Write 2026-01-15, today, 24h or 7d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one value can be compared as less or greater.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The star is not possible after this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet who works here, so nobody is “me”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody and nothing is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows no %2. It knows: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark; a mark inside a text is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is longer than what is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is longer than what is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more columns than are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands where a comma or a bracket is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no list of entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has fewer fields than the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more fields than the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark stands inside a field that does not begin with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters are not valid in the encoding of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many parentheses stand within each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search has too many words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between these parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word between these quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing beside this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such field. To look for the words themselves, put them in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field can only be compared with “:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field has no such value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number that can be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time. Write 2026-01-31, 2026-01, today, or 7d for seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several values need “:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“none” cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“*” cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“me” is not known: first say who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this name was found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowSentence</name>
    <message>
        <source>The ticket is being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise broke: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next promise breaks: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, priority: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has attachments.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketColumns</name>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketList</name>
    <message>
        <source>The promise is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time until the next promise breaks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date within this year; see the date formats of QDate::toString. Keep the quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date with its year; see the date formats of QDate::toString.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>A date and a time of the day with the time zone: &quot;14 Nov 2026 14:52, Asia/Jerusalem (UTC+02:00)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Short for days, hours, minutes, seconds; %1 is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With R&amp;D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tickets</source>
        <translation>
            <numerusform>%1: %n ticket</numerusform>
            <numerusform>%1: %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::app::DatabaseChooser</name>
    <message>
        <source>Opening the database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the demo company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the new database is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campanile databases (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a new database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is still going on in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you open another database now it is stopped; nothing half is left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::app::ListExport</name>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln ticket was written to %1.</numerusform>
            <numerusform>%Ln tickets were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::app::OpenWorkspace</name>
    <message>
        <source>The database is there again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::cli::BackupCommand</name>
    <message>
        <source>Writes a checked copy of the database to a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; it must not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say one file to write the backup to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, checked</source>
        <comment>file: size</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::cli::Console</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::cli::DemoCommand</name>
    <message>
        <source>Makes the demo company in an empty database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tickets, 0 to 1000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number makes another company of the same kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When its history ends: 2026-01-31 or 2026-01-31T09:00, UTC unless an offset is given; now if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATETIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tickets is a number from 0 to 1000000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed is a whole number from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--until is a date like 2026-01-31 or 2026-01-31T09:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::cli::DoctorCommand</name>
    <message>
        <source>Examines the database and tells what it finds; changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the result as one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. Keep a copy of it and restore the latest good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema %1. Examined:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of attachments</source>
        <translation>
            <numerusform>%Ln piece of attachments</numerusform>
            <numerusform>%Ln pieces of attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::cli::ImportCommand</name>
    <message>
        <source>Brings tickets in from CSV, JSON or JSON lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read the files: the name of a profile, or a file with one; guessed if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME|FILE.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tells what would happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where rejected rows are written, with line number and reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows make the exit code 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the result as one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import, linked ones in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in profiles:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say at least one file to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file with --rejects to see the rejected rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::cli::ImportSummary</name>
    <message>
        <source>Reading the linked files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: day and month cannot be told apart (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: times without a time zone are read as UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds the tickets&apos; numbers: rows are told apart by their content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column says when a ticket was opened: the time of the import is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column says when something happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: labels that are not known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: left out, because it looks like an identity or card number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only some of its values fit what it was taken for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be imported with the profile %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported with the profile %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflicts with changes made here, which were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Say how to read it with a profile: the import window makes one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::cli::Main</name>
    <message>
        <source>The database: a file, or an address postgresql://user@host/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of messages: en, he or fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try “campanile-cli --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“campanile-cli COMMAND --help” tells more about one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which database with --database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown language “%1”; it is one of en, he, fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campanile, the support center, for scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what to do: demo, import, tickets, doctor or backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::cli::TicketsCommand</name>
    <message>
        <source>Lists the tickets that a query finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to find, in the search language; everything if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order; “-” before the key turns it around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most this many; 0 for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table, csv or json (one object a line).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom “me” means: a person&apos;s name or mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of a query:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are looked for in subjects, messages and notes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms are combined with a space (and), OR, - (not) and parentheses; several values with commas:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort keys:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is table, csv or json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sort does not know “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit is a number from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the query stands behind --query, in quotes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::AboutDialog</name>
    <message>
        <source>About Campanile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A support center for your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campanile is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::AvatarButton</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::BackgroundWork</name>
    <message>
        <source>%1: stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>Background work and how far it is: &quot;Import 62 %&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::CheckStep</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the import would do. Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows will be written to %1 in %2, with line number and reason.</source>
        <extracomment>a file name, and the folder it is in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file for rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::ChoicePopup</name>
    <message>
        <source>%1, chosen now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::ColumnDetail</name>
    <message>
        <source>Field &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use column &amp;twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column can become several things, for example part of the subject and a custom field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::ColumnsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what a column becomes and the field&apos;s name: &quot;Custom field: Product&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody decided so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed from the name and the values of the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed, but it could also be read in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like identity, card or account numbers, so it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says what this column is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::ColumnsStep</name>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load or &amp;keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and what they become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile says what the columns are. Change whatever is not right; you can keep it for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep under a name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – fits best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like identity, card or account numbers. Import it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who can open the ticket will be able to read these values, and they will be in every backup and export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import profiles (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should this profile be called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the database, for everybody who works with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::CommandModel</name>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::CommandPalette</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word, a ticket&apos;s number or a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::ConflictBar</name>
    <message>
        <source>Somebody changed this ticket in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply mine to the new state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::ConflictsModel</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here (stays)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::CustomerProvider</name>
    <message>
        <source>All tickets of this customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::DoubtsPane</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column is needed for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns look like identity, card or account numbers. They are neither shown nor imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates in %1 can be read in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 stands %2. That is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times that name no zone were written in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times in %1 name no zone. They were written in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a place of ours and its time zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::FactList</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::FilesModel</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, %1, %2</source>
        <comment>encoding, what separates the fields</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::FilesStep</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;first line names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hold for all files. They matter only when the columns on the next page look wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the files that your tickets are in, with those of their contacts and customers, in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, JSON and JSON lines, from any help desk. Nothing is changed before you have seen what would happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of %1 can be read. Is it the right file, and is it read in the right way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile knows the columns of %1. What they are was guessed; please look closely at the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to a file that was not chosen (%2). Its numbers would stand where names should.</source>
        <extracomment>a column; the kind of file that it points to, as the source calls it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::ImportStep</name>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::ImportWizard</name>
    <message>
        <source>Import tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::InboxPage</name>
    <message>
        <source>Say first who works here: choose yourself at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the search as a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is among the saved searches now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall it be called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were changed by somebody else in the meantime and left as they are.</source>
        <translation>
            <numerusform>%n ticket was changed by somebody else in the meantime and left as it is.</numerusform>
            <numerusform>%n tickets were changed by somebody else in the meantime and left as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was stored before you changed it. What you have written is still there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::ListPanel</name>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the tickets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tickets could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer or other words, or search in all tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket is in this view now. Choose another view, or search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>&quot;64 tickets and more&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not searched; the list is the one of before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring yours in from a file, or look around in the demo company first: it is in the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import my tickets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::MainMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::MainWindow</name>
    <message>
        <source>Quit Campanile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is still going on in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you quit now it is stopped; nothing half is left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::NoteComposer</name>
    <message>
        <source>Write an internal note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the note (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft cannot be written to the disk; it is kept while the program runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only colleagues see it. The draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only colleagues see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::NoticePane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::PersonDialog</name>
    <message>
        <source>Who works here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, a team or a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work as this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am &amp;not in this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::PlaceClock</name>
    <message>
        <source>at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A place, whether people work there now, and its date and time: &quot;Manila: at work. 14 Nov 2026 20:52, Asia/Manila&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::PreviewModel</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer or contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::PreviewStep</name>
    <message>
        <source>Opening the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading contacts and customers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading tickets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the tickets visible…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing changes into tickets that are here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back what was written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check reads all rows and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first tickets as they will arrive. If something looks wrong, go back and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket would arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be rejected; the next page says which and why.</source>
        <translation>
            <numerusform>%Ln row would be rejected; the next page says which and why.</numerusform>
            <numerusform>%Ln rows would be rejected; the next page says which and why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::ReportPane</name>
    <message>
        <source>The first %1 conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this means</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>new ticket(s)</source>
        <translation>
            <numerusform>new ticket</numerusform>
            <numerusform>new tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed ticket(s)</source>
        <translation>
            <numerusform>changed ticket</numerusform>
            <numerusform>changed tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged ticket(s)</source>
        <translation>
            <numerusform>unchanged ticket</numerusform>
            <numerusform>unchanged tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) rejected</source>
        <translation>
            <numerusform>row rejected</numerusform>
            <numerusform>rows rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::RunStep</name>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;more files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show imported tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; what was written so far is taken back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows were written to %1. Mend them there and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working: the import continues, and the line at the bottom shows how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln row rejected</numerusform>
            <numerusform>%Ln rows rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read in %1</source>
        <translation>
            <numerusform>%Ln row read in %1</numerusform>
            <numerusform>%Ln rows read in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket has been imported; the reasons stand below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket has been imported: the files hold none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is done, but without %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read in less than a second</source>
        <translation>
            <numerusform>%Ln row read in less than a second</numerusform>
            <numerusform>%Ln rows read in less than a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::SearchLine</name>
    <message>
        <source>Search tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or fields like status:open, assignee:me, created&lt;7d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched before: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change is recorded under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::SidePanel</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other open tickets</source>
        <translation>
            <numerusform>%n other open ticket</numerusform>
            <numerusform>%n other open tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>More of them stand at their messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::StateView</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::StatusLine</name>
    <message numerus="yes">
        <source>%1 tickets</source>
        <translation>
            <numerusform>%1 ticket</numerusform>
            <numerusform>%1 tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::StepRail</name>
    <message>
        <source>%1, the current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::TicketActs</name>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose it to remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or remove a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the new tag %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::TicketCardDelegate</name>
    <message>
        <source>Nobody is assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::TicketHeading</name>
    <message>
        <source>More to do with this ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::TicketPane</name>
    <message>
        <source>Opening the ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket was changed; its story does not say how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list, or walk through it with J and K.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::TimelineModel</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <comment>in the ticket&apos;s story</comment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>7 changes: status, tier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an event; when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note by %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message from %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older entries are not shown here. They are kept in the database.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::TimelineView</name>
    <message>
        <source>Copy the whole entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::TopBar</name>
    <message>
        <source>Search tickets, customers, commands (%1)</source>
        <extracomment>%1 is a shortcut, &quot;Ctrl+K&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::ValuesModel</name>
    <message>
        <source>Not known, left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, will be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among the first rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::ValuesStep</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the values of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values and what they mean here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the words of the other system mean here. Those that are not known come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds a status, a tier, a priority, a channel, a place or a team. You can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at all rows… %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at all rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences after each other</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are not known; their field stays empty.</source>
        <translation>
            <numerusform>%Ln value is not known; its field stays empty.</numerusform>
            <numerusform>%Ln values are not known; their field stays empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) are new here and will be created.</source>
        <translation>
            <numerusform>%Ln name is new here and will be created.</numerusform>
            <numerusform>%Ln names are new here and will be created.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::ViewsPanel</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>campanile::ui::WelcomePage</name>
    <message>
        <source>Welcome to Campanile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right ticket on top, and plain why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two years of tickets of three places, made fresh for you. Try everything; nothing can break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import my tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From CSV or JSON, out of Zendesk, Salesforce, ServiceNow or any table. You see everything before it arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new database on this computer, for your own team and places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work together on a PostgreSQL &amp;server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campanile databases (*.db *.campanile)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody works on the same tickets. The password is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address looks like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the open database (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
