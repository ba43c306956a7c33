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
        <source>%1 cannot be read from line %2 on.</source>
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
        <source>The import profile %1 cannot be used: %2.</source>
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
        <source>The search cannot be understood from character %1 on.</source>
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
    <name>Pages</name>
    <message>
        <source>Settings</source>
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
        <source>%1: %2, checked; %3 tickets, %4 events</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Making them searchable: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>Schema %1. Examined: %2 tickets, %3 events, %4 pieces of attachments.</source>
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
    <name>campanile::ui::ChoicePopup</name>
    <message>
        <source>%1, chosen now</source>
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
    <name>campanile::ui::SearchLine</name>
    <message>
        <source>Search tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or fields like status:open, assignee:me, created&gt;7d</source>
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
    <message>
        <source>Older entries are not shown here. The export of the ticket holds all of them.</source>
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
</context>
</TS>
