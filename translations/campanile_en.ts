<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>%n day off</numerusform>
            <numerusform>%n days off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
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
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
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
    <message numerus="yes">
        <source>%n tickets were changed again since and stay as they are.</source>
        <translation>
            <numerusform>%n ticket were changed again since and stay as they are.</numerusform>
            <numerusform>%n tickets were changed again since and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are not there any more.</source>
        <translation>
            <numerusform>%n ticket are not there any more.</numerusform>
            <numerusform>%n tickets are not there any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n tickets nothing was taken back:</source>
        <translation>
            <numerusform>In %n ticket nothing was taken back:</numerusform>
            <numerusform>In %n tickets nothing was taken back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were not changed:</source>
        <translation>
            <numerusform>%n ticket were not changed:</numerusform>
            <numerusform>%n tickets were not changed:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
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
        <source>new event(s)</source>
        <translation>
            <numerusform>new event</numerusform>
            <numerusform>new events</numerusform>
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
    <message numerus="yes">
        <source>row(s) with a status that is not known; it stays as it was, at first %1: %2</source>
        <translation>
            <numerusform>row with a status that is not known; it stays as it was, at first %1: %2</numerusform>
            <numerusform>rows with a status that is not known; it stays as it was, at first %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ticket(s) with a status that is not known arrive as %1: %2</source>
        <translation>
            <numerusform>ticket with a status that is not known will arrive as %1: %2</numerusform>
            <numerusform>tickets with a status that is not known will arrive as %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged row(s)</source>
        <translation>
            <numerusform>unchanged row</numerusform>
            <numerusform>unchanged rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ticket(s) without a time: theirs is the time of the import.</source>
        <translation>
            <numerusform>ticket without a time: its time is that of the import.</numerusform>
            <numerusform>tickets without a time: theirs is that of the import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListGroups</name>
    <message numerus="yes">
        <source>%1: %n tickets</source>
        <translation>
            <numerusform>%1: %n ticket</numerusform>
            <numerusform>%1: %n tickets</numerusform>
        </translation>
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
</context>
<context>
    <name>Views</name>
    <message numerus="yes">
        <source>%1: %n tickets</source>
        <translation>
            <numerusform>%1: %n ticket</numerusform>
            <numerusform>%1: %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more…</source>
        <translation>
            <numerusform>Show %n more…</numerusform>
            <numerusform>Show %n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::app::ListExport</name>
    <message numerus="yes">
        <source>%Ln ticket(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln ticket was written to %1.</numerusform>
            <numerusform>%Ln tickets were written to %1.</numerusform>
        </translation>
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
</context>
<context>
    <name>campanile::cli::DoctorCommand</name>
    <message numerus="yes">
        <source>%Ln piece(s) of attachments</source>
        <translation>
            <numerusform>%Ln piece of attachments</numerusform>
            <numerusform>%Ln pieces of attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::cli::ImportSummary</name>
    <message numerus="yes">
        <source>… %Ln more, see --rejects FILE</source>
        <extracomment>behind the first rejected rows; FILE stays as it is</extracomment>
        <translation>
            <numerusform>… %Ln more, see --rejects FILE</numerusform>
            <numerusform>… %Ln more, see --rejects FILE</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::AuditSection</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were written to %1.</source>
        <translation>
            <numerusform>%Ln entry was written to %1.</numerusform>
            <numerusform>%Ln entries were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n tickets</source>
        <translation>
            <numerusform>of %n ticket</numerusform>
            <numerusform>of %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::CheckStep</name>
    <message numerus="yes">
        <source>No column is the subject: %Ln ticket(s) will be without one. Go back to the columns to choose it.</source>
        <translation>
            <numerusform>No column is the subject: %Ln ticket will be without one. Go back to the columns to choose it.</numerusform>
            <numerusform>No column is the subject: %Ln tickets will be without one. Go back to the columns to choose it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::ContactsCard</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::CustomerListPanel</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers found</source>
        <translation>
            <numerusform>%Ln customer found</numerusform>
            <numerusform>%Ln customers found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::CustomerReader</name>
    <message numerus="yes">
        <source>%Ln open tickets</source>
        <translation>
            <numerusform>%Ln open ticket</numerusform>
            <numerusform>%Ln open tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln in all</numerusform>
            <numerusform>%Ln in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::HolidaysEdit</name>
    <message numerus="yes">
        <source>%n day(s) off were added. Save to keep them.</source>
        <translation>
            <numerusform>%n day off was added. Save to keep it.</numerusform>
            <numerusform>%n days off were added. Save to keep them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) at a time of the day were left out.</source>
        <translation>
            <numerusform>%n appointment at a time of the day was left out.</numerusform>
            <numerusform>%n appointments at a time of the day were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::InboxPage</name>
    <message numerus="yes">
        <source>%n tickets were changed by somebody else in the meantime and left as they are.</source>
        <translation>
            <numerusform>%n ticket was changed by somebody else in the meantime and left as it is.</numerusform>
            <numerusform>%n tickets were changed by somebody else in the meantime and left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message takes %L1 files; %n were left out.</source>
        <translation>
            <numerusform>A message takes %L1 files; %n was left out.</numerusform>
            <numerusform>A message takes %L1 files; %n were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::IncidentDialog</name>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customers</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n replies</source>
        <translation>
            <numerusform>Write %n replies</numerusform>
            <numerusform>Write %n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n notes</source>
        <translation>
            <numerusform>Write %n notes</numerusform>
            <numerusform>Write %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::KnownTickets</name>
    <message numerus="yes">
        <source>%n open tickets of this customer</source>
        <translation>
            <numerusform>%n open ticket of this customer</numerusform>
            <numerusform>%n open tickets of this customer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::LinkActs</name>
    <message numerus="yes">
        <source>At most %n tickets can be linked at once.</source>
        <translation>
            <numerusform>At most %n ticket can be linked at once.</numerusform>
            <numerusform>At most %n tickets can be linked at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links were taken away.</source>
        <translation>
            <numerusform>%n links were taken away.</numerusform>
            <numerusform>%n links were taken away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were linked.</source>
        <translation>
            <numerusform>%n ticket were linked.</numerusform>
            <numerusform>%n tickets were linked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::LinkDialog</name>
    <message numerus="yes">
        <source>The %n selected tickets</source>
        <translation>
            <numerusform>The %n selected ticket</numerusform>
            <numerusform>The %n selected tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::ListPanel</name>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::PresenceWatch</name>
    <message numerus="yes">
        <source>%1 writes to this ticket just now.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 writes to this ticket just now.</numerusform>
            <numerusform>%1 write to this ticket just now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has this ticket open.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 has this ticket open.</numerusform>
            <numerusform>%1 have this ticket open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::PreviewStep</name>
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
    <message numerus="yes">
        <source>%Ln row(s) read in less than a second</source>
        <translation>
            <numerusform>%Ln row read in less than a second</numerusform>
            <numerusform>%Ln rows read in less than a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::SidePanel</name>
    <message numerus="yes">
        <source>%n other open tickets</source>
        <translation>
            <numerusform>%n other open ticket</numerusform>
            <numerusform>%n other open tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more links</source>
        <translation>
            <numerusform>%n more links</numerusform>
            <numerusform>%n more links</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::TicketActs</name>
    <message numerus="yes">
        <source>Change %n tickets at once?</source>
        <translation>
            <numerusform>Change %n ticket?</numerusform>
            <numerusform>Change %n tickets at once?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n tickets</source>
        <translation>
            <numerusform>Change %n ticket</numerusform>
            <numerusform>Change %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n tickets to</source>
        <translation>
            <numerusform>Assign %n ticket to</numerusform>
            <numerusform>Assign %n tickets to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Status of %n tickets</source>
        <translation>
            <numerusform>Status of %n ticket</numerusform>
            <numerusform>Status of %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tier of %n tickets</source>
        <translation>
            <numerusform>Tier of %n ticket</numerusform>
            <numerusform>Tier of %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n tickets</source>
        <translation>
            <numerusform>Priority of %n ticket</numerusform>
            <numerusform>Priority of %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team of %n tickets</source>
        <translation>
            <numerusform>Team of %n ticket</numerusform>
            <numerusform>Team of %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a tag to %n tickets</source>
        <translation>
            <numerusform>Add a tag to %n ticket</numerusform>
            <numerusform>Add a tag to %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove a tag from %n tickets</source>
        <translation>
            <numerusform>Remove a tag from %n ticket</numerusform>
            <numerusform>Remove a tag from %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Field of %n tickets</source>
        <translation>
            <numerusform>Field of %n ticket</numerusform>
            <numerusform>Field of %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::TicketProvider</name>
    <message numerus="yes">
        <source>Show all %Ln tickets in the list</source>
        <translation>
            <numerusform>Show %Ln ticket in the list</numerusform>
            <numerusform>Show all %Ln tickets in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::TimelineModel</name>
    <message numerus="yes">
        <source>%n changes</source>
        <comment>in the ticket&apos;s story</comment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::UnsentBar</name>
    <message numerus="yes">
        <source>%n replies have not been sent yet. The first of them: %1</source>
        <translation>
            <numerusform>%n reply has not been sent yet. The first of them: %1</numerusform>
            <numerusform>%n replies have not been sent yet. The first of them: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::ValuesStep</name>
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
    <message numerus="yes">
        <source>%Ln status(es) are not known: their tickets arrive as %1. Please choose what they mean.</source>
        <translation>
            <numerusform>%Ln status is not known: its tickets arrive as %1. Please choose what it means.</numerusform>
            <numerusform>%Ln statuses are not known: their tickets arrive as %1. Please choose what they mean.</numerusform>
        </translation>
    </message>
</context>
</TS>
