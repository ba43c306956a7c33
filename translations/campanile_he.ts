<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL">
<context>
    <name>ActionGroups</name>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>פנייה</translation>
    </message>
    <message>
        <source>List</source>
        <translation>רשימה</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>מעבר אל</translation>
    </message>
    <message>
        <source>View</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;חיפוש בכול…</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;ביטול השינוי האחרון</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>הצגת שורת ה&amp;תפריטים</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;מסך מלא</translation>
    </message>
    <message>
        <source>Appearance: as the &amp;system</source>
        <translation>מראה: כמו ב&amp;מערכת</translation>
    </message>
    <message>
        <source>Appearance: &amp;light</source>
        <translation>מראה: &amp;בהיר</translation>
    </message>
    <message>
        <source>Appearance: &amp;dark</source>
        <translation>מראה: &amp;כהה</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;קיצורי מקלדת</translation>
    </message>
    <message>
        <source>&amp;About Campanile</source>
        <translation>&amp;אודות Campanile</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>י&amp;ציאה</translation>
    </message>
    <message>
        <source>&amp;Open another database…</source>
        <translation>&amp;פתיחת מסד נתונים אחר…</translation>
    </message>
    <message>
        <source>&amp;Import tickets…</source>
        <translation>&amp;ייבוא פניות…</translation>
    </message>
    <message>
        <source>Start an &amp;empty database…</source>
        <translation>התחלת מסד נתונים &amp;ריק…</translation>
    </message>
    <message>
        <source>Open the &amp;demo company</source>
        <translation>פתיחת חברת ה&amp;הדגמה</translation>
    </message>
    <message>
        <source>Switch &amp;person…</source>
        <translation>החלפת &amp;משתמש…</translation>
    </message>
    <message>
        <source>&amp;What can be taken back…</source>
        <translation>מה אפשר ל&amp;בטל…</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>New</source>
        <translation>חדשה</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתוחה</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>ממתינה ללקוח</translation>
    </message>
    <message>
        <source>Waiting for R&amp;D</source>
        <translation>ממתינה לפיתוח</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>ממתינה לאחרים</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>נפתרה</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>סגורה</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>ללא עדיפות</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>נמוכה</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>רגילה</translation>
    </message>
    <message>
        <source>High</source>
        <translation>גבוהה</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>דחופה</translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation>ערוץ לא ידוע</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>דוא&quot;ל</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>צ׳אט</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>טופס באתר</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>רשתות חברתיות</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>הגעה למשרד</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>צופה</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>נציג</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>ראש צוות</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>מנהל</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>מנהל מערכת</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>ללא דרג</translation>
    </message>
    <message>
        <source>Tier 1</source>
        <translation>דרג 1</translation>
    </message>
    <message>
        <source>Tier 2</source>
        <translation>דרג 2</translation>
    </message>
    <message>
        <source>Tier 3</source>
        <translation>דרג 3</translation>
    </message>
    <message>
        <source>Small business</source>
        <translation>עסק קטן</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>ארגון גדול</translation>
    </message>
    <message>
        <source>no segment</source>
        <translation>ללא מגזר</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא&quot;ל</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>אתר</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>צוות</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>מחלקה</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>חלק מ־</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>דרג</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>שפות</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>עובד/ת כאן</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>של מי</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>מה זה עושה</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>מגזר</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>תוכנית</translation>
    </message>
    <message>
        <source>none</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>מיומנות</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>תגית</translation>
    </message>
    <message>
        <source>Field of one&apos;s own</source>
        <translation>שדה מותאם</translation>
    </message>
    <message>
        <source>View</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>תבנית פעולה</translation>
    </message>
    <message>
        <source>Rights of a role</source>
        <translation>הרשאות של תפקיד</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>גיבוי</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>פרופיל ייבוא</translation>
    </message>
    <message>
        <source>added</source>
        <translation>נוסף</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>השתנה</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>הוסר</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>מוזג</translation>
    </message>
    <message>
        <source>split</source>
        <translation>פוצל</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field, its value before, its value now</extracomment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>Name in searches</source>
        <translation>השם בחיפושים</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>אזור זמן</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>שבוע עבודה</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>ימים חופשיים</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>יום חופשי אחד</numerusform>
            <numerusform>%n ימים חופשיים</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>סטטוס</translation>
    </message>
    <message>
        <source>Status in the other system</source>
        <translation>הסטטוס במערכת האחרת</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>עדיפות</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>מטפל</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>התחייבות</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>הערה פנימית</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>קובץ מצורף</translation>
    </message>
    <message>
        <source>Called by name</source>
        <translation>נקרא בשמו</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>Customer success manager</source>
        <translation>מנהל הצלחת לקוח</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>סוג הערך</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>אפשרויות</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>נמצא בחיפוש</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>ממוין לפי</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>בסדר יורד</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>מקובץ לפי</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>מקום ברשימה</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>צבע</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>למה זה טוב</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>Column widths</source>
        <translation>רוחב העמודות</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>נשלחה</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>לא נשלחה</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>אחר</translation>
    </message>
    <message>
        <source>one that is not known any more</source>
        <translation>אחד שכבר אינו מוכר</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>פנייה</translation>
    </message>
    <message>
        <source>Copies are made</source>
        <translation>עותקים נוצרים</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>היום בשבוע</translation>
    </message>
    <message>
        <source>Newest copies kept</source>
        <translation>עותקים חדשים שנשמרים</translation>
    </message>
    <message>
        <source>Weeks with a copy kept</source>
        <translation>שבועות שעותק מהם נשמר</translation>
    </message>
    <message>
        <source>Months with a copy kept</source>
        <translation>חודשים שעותק מהם נשמר</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>פניות</translation>
    </message>
    <message>
        <source>Could not be made</source>
        <translation>לא ניתן היה ליצור</translation>
    </message>
    <message>
        <source>Can be restored</source>
        <translation>אפשר לשחזר</translation>
    </message>
    <message>
        <source>Made a database of</source>
        <translation>נוצר ממנו מסד נתונים</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>בכל יום</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>בכל שבוע</translation>
    </message>
    <message>
        <source>never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>מוזג אל</translation>
    </message>
    <message>
        <source>Number of the other customer</source>
        <translation>המספר של הלקוח האחר</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
</context>
<context>
    <name>BackupWatch</name>
    <message>
        <source>Backup</source>
        <translation>גיבוי</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>פנייה אחת</numerusform>
            <numerusform>שתי פניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>אירוע אחד</numerusform>
            <numerusform>שני אירועים</numerusform>
        </translation>
    </message>
    <message>
        <source>Every bit is as it was written.</source>
        <translation>כל סיבית היא כפי שנכתבה.</translation>
    </message>
    <message>
        <source>Its content changed after it was made: the disk or somebody altered it.</source>
        <translation>התוכן השתנה אחרי שנוצר: הדיסק או מישהו שינה אותו.</translation>
    </message>
    <message>
        <source>No note lies beside it, so whether every bit is as it was written cannot be told.</source>
        <translation>אין לצדו רשומה, ולכן אי אפשר לדעת אם כל סיבית היא כפי שנכתבה.</translation>
    </message>
    <message>
        <source>This copy is good: a database can be made of it.</source>
        <translation>העותק תקין: אפשר ליצור ממנו מסד נתונים.</translation>
    </message>
    <message>
        <source>This copy is damaged. Rely on another one, and make a new one now.</source>
        <translation>העותק פגום. הסתמכו על עותק אחר, וצרו עכשיו עותק חדש.</translation>
    </message>
    <message>
        <source>Made %1, %2</source>
        <translation>נוצר %1, %2</translation>
    </message>
    <message>
        <source>The newest ticket is %1, made %2.</source>
        <translation>הפנייה החדשה ביותר היא %1, נוצרה %2.</translation>
    </message>
    <message>
        <source>There should be more or less in it: %1.</source>
        <translation>אמור להיות בו מספר אחר: %1.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ועוד אחד</numerusform>
            <numerusform>… ועוד שניים</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied, opened and examined in %1.</source>
        <translation>הועתק, נפתח ונבדק תוך %1.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Connect its disk, or choose another folder.</source>
        <translation>התיקייה %1 איננה. חברו את הדיסק שלה, או בחרו תיקייה אחרת.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1. Choose another folder.</source>
        <translation>אי אפשר לכתוב לתיקייה %1. בחרו תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The last copy is too old: it was made %1. The program has to run for copies to be made.</source>
        <translation>העותק האחרון ישן מדי: הוא נוצר %1. עותקים נוצרים רק כשהתוכנה פועלת.</translation>
    </message>
    <message>
        <source>Only %1 are free there; the next copy may not fit.</source>
        <translation>נשארו שם רק %1 פנויים; ייתכן שהעותק הבא לא ייכנס.</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made within a minute.</source>
        <translation>עדיין אין עותק. הראשון ייווצר בתוך דקה.</translation>
    </message>
    <message>
        <source>The copies lie on the same disk as the database: what breaks the disk takes both. A folder on another disk is safer.</source>
        <translation>העותקים נמצאים באותו דיסק שבו מסד הנתונים: מה שישבור את הדיסק ייקח את שניהם. תיקייה בדיסק אחר בטוחה יותר.</translation>
    </message>
</context>
<context>
    <name>ChangeRunner</name>
    <message>
        <source>Taking changes back</source>
        <translation>ביטול שינויים</translation>
    </message>
    <message>
        <source>Changing tickets</source>
        <translation>שינוי פניות</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>nobody</source>
        <translation>אף אחד</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>סטטוס: %1</translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <translation>דרג: %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>עדיפות: %1</translation>
    </message>
    <message>
        <source>Assignee: %1</source>
        <translation>באחריות: %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>צוות: %1</translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation>תגית חדשה: %1</translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation>תגית שהוסרה: %1</translation>
    </message>
    <message>
        <source>An internal note</source>
        <translation>הערה פנימית</translation>
    </message>
    <message>
        <source>The note was added.</source>
        <translation>ההערה נוספה.</translation>
    </message>
    <message>
        <source>%1, taken back: %2</source>
        <comment>ticket, what</comment>
        <translation>%1, בוטל: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>ticket, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken back.</source>
        <translation>
            <numerusform>שינוי אחד בוטל.</numerusform>
            <numerusform>%n שינויים בוטלו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets: %1</source>
        <translation>
            <numerusform>פנייה אחת: %1</numerusform>
            <numerusform>%n פניות: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>The text is a draft again.</source>
        <translation>הטקסט שוב טיוטה.</translation>
    </message>
    <message>
        <source>The reply waits in the outbox.</source>
        <translation>התשובה ממתינה בתיבת היוצאות.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were changed again since and stay as they are.</source>
        <translation>
            <numerusform>פנייה אחת שונתה שוב מאז ונשארת כפי שהיא.</numerusform>
            <numerusform>%n פניות שונו שוב מאז ונשארות כפי שהן.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are not there any more.</source>
        <translation>
            <numerusform>פנייה אחת כבר אינה קיימת.</numerusform>
            <numerusform>%n פניות כבר אינן קיימות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n tickets nothing was taken back:</source>
        <translation>
            <numerusform>בפנייה אחת לא בוטל דבר:</numerusform>
            <numerusform>ב-%n פניות לא בוטל דבר:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were not changed:</source>
        <translation>
            <numerusform>פנייה אחת לא שונתה:</numerusform>
            <numerusform>%n פניות לא שונו:</numerusform>
        </translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>שדה: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Open this database: a file, or postgresql://user@host/name.</source>
        <translation>פתיחת מסד הנתונים הזה: קובץ, או postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>place</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>שפת החלון: %1.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>הצגת העזרה הזאת.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>הצגת הגרסה.</translation>
    </message>
    <message>
        <source>Try %1 for help.</source>
        <translation>לעזרה: %1</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>שימוש: %1</translation>
    </message>
    <message>
        <source>Campanile, a support center for your desktop.</source>
        <translation>Campanile, מרכז תמיכה לשולחן העבודה.</translation>
    </message>
    <message>
        <source>unexpected: %1</source>
        <translation>לא צפוי: %1</translation>
    </message>
    <message>
        <source>--database needs a place</source>
        <translation>ל־--database חסר מיקום</translation>
    </message>
    <message>
        <source>no such language: %1 (there are %2)</source>
        <translation>אין שפה כזאת: %1 (יש %2)</translation>
    </message>
</context>
<context>
    <name>CustomerActions</name>
    <message>
        <source>Next customer</source>
        <translation>הלקוח הבא</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>הלקוח הקודם</translation>
    </message>
    <message>
        <source>Search the customers</source>
        <translation>חיפוש בלקוחות</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>עריכת הלקוח</translation>
    </message>
    <message>
        <source>Note about the customer</source>
        <translation>הערה על הלקוח</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>הוספת איש קשר</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>לקוח חדש</translation>
    </message>
    <message>
        <source>Show the customer&apos;s tickets</source>
        <translation>הצגת הפניות של הלקוח</translation>
    </message>
    <message>
        <source>Merge with a double</source>
        <translation>מיזוג עם כפילות</translation>
    </message>
</context>
<context>
    <name>CustomerColumns</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתוחות</translation>
    </message>
    <message>
        <source>Last ticket</source>
        <translation>פנייה אחרונה</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>תוכנית</translation>
    </message>
    <message>
        <source>Yearly value</source>
        <translation>ערך שנתי</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>מגזר</translation>
    </message>
    <message>
        <source>Success manager</source>
        <translation>מנהל הצלחה</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>מדינה</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>from one time of the day to another</comment>
        <translation>%1 עד %2</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>מגזר</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>תוכנית: %1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <comment>money</comment>
        <translation>%1 בשנה</translation>
    </message>
    <message>
        <source>Yearly value</source>
        <translation>ערך שנתי</translation>
    </message>
    <message>
        <source>Success manager: %1</source>
        <translation>מנהל הצלחה: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>מדינה</translation>
    </message>
</context>
<context>
    <name>DatabaseChooser</name>
    <message>
        <source>Making the demo company</source>
        <translation>יצירת חברת ההדגמה</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The database %1 cannot be opened. Check that it exists and that you may read it.</source>
        <translation>לא ניתן לפתוח את מסד הנתונים %1. יש לבדוק שהוא קיים ושיש לך הרשאה לקרוא אותו.</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer version of Campanile (format %2, this one knows %3). It was not touched; please update Campanile.</source>
        <translation>מסד הנתונים %1 נוצר בגרסה חדשה יותר של Campanile (מבנה %2, והגרסה הזאת מכירה את %3). דבר בו לא השתנה; יש לעדכן את Campanile.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Keep a copy of it and restore the latest backup.</source>
        <translation>מסד הנתונים %1 פגום. יש לשמור עותק שלו ולשחזר את הגיבוי האחרון.</translation>
    </message>
    <message>
        <source>Another program is keeping the database %1 busy. Please try again in a moment.</source>
        <translation>תוכנה אחרת תופסת את מסד הנתונים %1. נא לנסות שוב בעוד רגע.</translation>
    </message>
    <message>
        <source>The database %1 can only be read, so nothing can be changed in it.</source>
        <translation>מסד הנתונים %1 פתוח לקריאה בלבד, ולכן לא ניתן לשנות בו דבר.</translation>
    </message>
    <message>
        <source>There is no space left where the database %1 lies. Make some room; nothing that was saved is lost.</source>
        <translation>לא נשאר מקום פנוי במקום שבו נמצא מסד הנתונים %1. יש לפנות מקום; דבר ממה שנשמר לא אבד.</translation>
    </message>
    <message>
        <source>The database %1 lies on a network drive (%2), where it could be damaged. Move it to this computer, or use a PostgreSQL server to work together.</source>
        <translation>מסד הנתונים %1 נמצא בכונן רשת (%2), ושם הוא עלול להיפגם. יש להעביר אותו למחשב הזה, או להשתמש בשרת PostgreSQL לעבודה משותפת.</translation>
    </message>
    <message>
        <source>The connection to the database %1 was lost. Look whether your last change has arrived before making it again.</source>
        <translation>החיבור למסד הנתונים %1 אבד. לפני שחוזרים על השינוי האחרון יש לבדוק אם הוא נקלט.</translation>
    </message>
    <message>
        <source>The database %1 did not do what it was asked to.</source>
        <translation>מסד הנתונים %1 לא ביצע את מה שהתבקש.</translation>
    </message>
    <message>
        <source>%1 is in no format that Campanile can read. It reads CSV, JSON and JSON lines.</source>
        <translation>Campanile אינה יכולה לקרוא את המבנה של %1. היא קוראת CSV, ‏JSON ו־JSON lines.</translation>
    </message>
    <message>
        <source>Line %2 of %1 should name the columns %3, but it names %4.</source>
        <translation>שורה %2 בקובץ %1 אמורה לציין את העמודות %3, אך היא מציינת את %4.</translation>
    </message>
    <message>
        <source>%1 is larger than what can be read (%2).</source>
        <translation>%1 גדול ממה שניתן לקרוא (%2).</translation>
    </message>
    <message>
        <source>Before the import can start, choose a column for: %1.</source>
        <translation>לפני תחילת הייבוא יש לבחור עמודה עבור: %1.</translation>
    </message>
    <message>
        <source>The column %1 can be read in more than one way (%2). Please choose one.</source>
        <translation>ניתן לקרוא את העמודה %1 ביותר מדרך אחת (%2). נא לבחור אחת.</translation>
    </message>
    <message>
        <source>Campanile made a mistake of its own. Nothing that was saved is lost; please try again.</source>
        <translation>אירעה תקלה ב־Campanile עצמה. דבר ממה שנשמר לא אבד; נא לנסות שוב.</translation>
    </message>
    <message>
        <source>%2 is not possible for %1.</source>
        <translation>הערך %2 אינו אפשרי עבור %1.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 לא נמצא.</translation>
    </message>
    <message>
        <source>Your role (%1) does not allow this. Ask a team lead or an administrator.</source>
        <translation>התפקיד שלך (%1) אינו מאפשר זאת. ניתן לפנות לראש צוות או למנהל מערכת.</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 in the meantime. Nothing was overwritten; look at the new state and decide again.</source>
        <translation>בינתיים מישהו אחר שינה את %1. דבר לא נדרס; יש לעיין במצב החדש ולהחליט שוב.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it exists and that you may open it.</source>
        <translation>לא ניתן לקרוא את הקובץ %1. יש לבדוק שהוא קיים ושיש לך הרשאה לפתוח אותו.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Choose another folder, or make some room.</source>
        <translation>לא ניתן לכתוב את הקובץ %1. יש לבחור תיקייה אחרת או לפנות מקום.</translation>
    </message>
    <message>
        <source>The file %1 exists already. Choose another name.</source>
        <translation>הקובץ %1 כבר קיים. יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, שורה %2: %3</translation>
    </message>
    <message>
        <source>The import profile %1 cannot be used: %2</source>
        <translation>לא ניתן להשתמש בפרופיל הייבוא %1: %2</translation>
    </message>
    <message>
        <source>The import profile %1 cannot be used. At %2: %3</source>
        <extracomment>a profile, the place inside of its JSON, a sentence that says what is wrong there</extracomment>
        <translation>לא ניתן להשתמש בפרופיל הייבוא %1. במקום %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be imported yet. What is missing: %2.</source>
        <translation>עדיין לא ניתן לייבא את %1. מה שחסר: %2.</translation>
    </message>
    <message>
        <source>%1 and another file of a different kind both hold tickets. Import them one after the other.</source>
        <translation>גם %1 וגם קובץ נוסף מסוג אחר מכילים פניות. יש לייבא אותם בזה אחר זה.</translation>
    </message>
    <message>
        <source>The search cannot be understood.</source>
        <translation>לא ניתן להבין את החיפוש.</translation>
    </message>
    <message>
        <source>There are tickets in %1 already. Choose a new database for this.</source>
        <translation>ב־%1 כבר יש פניות. יש לבחור לשם כך מסד נתונים חדש.</translation>
    </message>
    <message>
        <source>Another import of the same source is still running, in another window or program. Nothing was imported; wait until that one is done, then start again.</source>
        <translation>ייבוא אחר של אותו מקור עדיין פועל, בחלון אחר או בתוכנית אחרת. דבר לא יובא; יש להמתין לסיומו ולהתחיל שוב.</translation>
    </message>
    <message>
        <source>The database %1 was moved, deleted or replaced while it was open. Nothing more is saved: put the file back, or open it where it is now.</source>
        <translation>מסד הנתונים %1 הועבר, נמחק או הוחלף בזמן שהיה פתוח. דבר נוסף אינו נשמר: יש להחזיר את הקובץ למקומו, או לפתוח אותו במקומו החדש.</translation>
    </message>
    <message>
        <source>The server did not accept the password for %1, or there was none. The file .pgpass in your home folder can hold it.</source>
        <translation>השרת לא קיבל את הסיסמה עבור %1, או שלא נמסרה סיסמה. אפשר לשמור אותה בקובץ ‎.pgpass בתיקיית הבית שלך.</translation>
    </message>
    <message>
        <source>%1 is not a database of Campanile. It was not touched; choose another one.</source>
        <translation>%1 אינו מסד נתונים של Campanile. לא נגענו בו; בחרו קובץ אחר.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet. Save it there as CSV, and import that file.</source>
        <translation>%1 הוא גיליון אלקטרוני. שמרו אותו שם כ־CSV, וייבאו את הקובץ הזה.</translation>
    </message>
    <message>
        <source>One of the attached files is not in the database any more. Remove it and attach it again.</source>
        <translation>אחד הקבצים המצורפים כבר אינו במסד הנתונים. יש להסיר אותו ולצרף אותו שוב.</translation>
    </message>
    <message>
        <source>%1 is no file but a folder or a device. Put a folder into an archive first.</source>
        <translation>%1 אינו קובץ אלא תיקייה או התקן. תיקייה יש לארוז קודם בקובץ ארכיון.</translation>
    </message>
    <message>
        <source>The file %1 was changed while it was read. Close it elsewhere and try again.</source>
        <translation>הקובץ %1 השתנה בזמן הקריאה. יש לסגור אותו בתוכנות אחרות ולנסות שוב.</translation>
    </message>
    <message>
        <source>This is no value for the field %1.</source>
        <translation>זה אינו ערך מתאים לשדה %1.</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>The ticket was created.</source>
        <translation>הפנייה נפתחה.</translation>
    </message>
    <message>
        <source>%1 created the ticket.</source>
        <translation>הפנייה נפתחה על ידי %1.</translation>
    </message>
    <message>
        <source>A change was taken back.</source>
        <translation>שינוי בוטל.</translation>
    </message>
    <message>
        <source>%1 took a change back.</source>
        <translation>שינוי בוטל על ידי %1.</translation>
    </message>
    <message>
        <source>It was saved without a change.</source>
        <translation>נשמרה ללא שינוי.</translation>
    </message>
    <message>
        <source>%1 saved it without a change.</source>
        <translation>נשמרה ללא שינוי על ידי %1.</translation>
    </message>
    <message>
        <source>It was moved from %1 to %2.</source>
        <translation>הועברה מ%1 ל%2.</translation>
    </message>
    <message>
        <source>%1 moved it from %2 to %3.</source>
        <translation>הועברה מ%2 ל%3 על ידי %1.</translation>
    </message>
    <message>
        <source>It was handed over to %1.</source>
        <translation>נמסרה לצוות %1.</translation>
    </message>
    <message>
        <source>%1 handed it over to %2.</source>
        <translation>נמסרה לצוות %2 על ידי %1.</translation>
    </message>
    <message>
        <source>The tag %1 was added.</source>
        <translation>התגית %1 נוספה.</translation>
    </message>
    <message>
        <source>%1 added the tag %2.</source>
        <translation>התגית %2 נוספה על ידי %1.</translation>
    </message>
    <message>
        <source>The tag %1 was removed.</source>
        <translation>התגית %1 הוסרה.</translation>
    </message>
    <message>
        <source>%1 removed the tag %2.</source>
        <translation>התגית %2 הוסרה על ידי %1.</translation>
    </message>
    <message>
        <source>%1 was attached.</source>
        <translation>צורף הקובץ %1.</translation>
    </message>
    <message>
        <source>%1 attached %2.</source>
        <translation>הקובץ %2 צורף על ידי %1.</translation>
    </message>
    <message>
        <source>%1 was taken off it; nobody is assigned.</source>
        <translation>האחריות של %1 הוסרה; אין אחראי לפנייה.</translation>
    </message>
    <message>
        <source>%1 took %2 off it; nobody is assigned.</source>
        <translation>האחריות של %2 הוסרה על ידי %1; אין אחראי לפנייה.</translation>
    </message>
    <message>
        <source>%1 took it over.</source>
        <translation>האחריות נלקחה על ידי %1.</translation>
    </message>
    <message>
        <source>It was assigned to %1.</source>
        <translation>שויכה אל %1.</translation>
    </message>
    <message>
        <source>%1 assigned it to %2.</source>
        <translation>שויכה אל %2 על ידי %1.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before, after; the arrow points in reading direction</comment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a change, who made it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>סטטוס</translation>
    </message>
    <message>
        <source>Status in the source</source>
        <translation>סטטוס במקור</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>דרג</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>עדיפות</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>אתר</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>מחלקה</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>צוות</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>באחריות</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Next promise</source>
        <translation>התחייבות קרובה</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>קובץ מצורף</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>שדה אחר</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>אחר</translation>
    </message>
    <message>
        <source>one that is not known any more</source>
        <translation>גורם שאינו מוכר עוד</translation>
    </message>
    <message>
        <source>A message was put back.</source>
        <translation>הודעה הוחזרה.</translation>
    </message>
    <message>
        <source>%1 put a message back.</source>
        <translation>%1: הודעה הוחזרה.</translation>
    </message>
    <message>
        <source>A message was taken back.</source>
        <translation>הודעה בוטלה.</translation>
    </message>
    <message>
        <source>%1 took a message back.</source>
        <translation>%1: הודעה בוטלה.</translation>
    </message>
    <message>
        <source>The reply was sent.</source>
        <translation>התשובה נשלחה.</translation>
    </message>
    <message>
        <source>%1 sent the reply.</source>
        <translation>%1: התשובה נשלחה.</translation>
    </message>
    <message>
        <source>The reply counts as not sent again.</source>
        <translation>התשובה שוב מסומנת כלא נשלחה.</translation>
    </message>
    <message>
        <source>%1 marked the reply as not sent.</source>
        <translation>%1: התשובה סומנה כלא נשלחה.</translation>
    </message>
    <message>
        <source>The call took %1, and %2 on hold.</source>
        <translation>השיחה נמשכה %1, ועוד %2 בהמתנה.</translation>
    </message>
    <message>
        <source>The call took %1.</source>
        <translation>השיחה נמשכה %1.</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>משך השיחה</translation>
    </message>
    <message>
        <source>Time on hold</source>
        <translation>זמן בהמתנה</translation>
    </message>
    <message>
        <source>The link was taken away: %1 %2</source>
        <comment>how, number of the other ticket</comment>
        <translation>הקישור הוסר: %1 %2</translation>
    </message>
    <message>
        <source>Linked: %1 %2</source>
        <comment>how, number of the other ticket</comment>
        <translation>קושרה: %1 %2</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>קישורים</translation>
    </message>
    <message>
        <source>%1 was called by name.</source>
        <translation>%1 נקרא בשמו.</translation>
    </message>
    <message>
        <source>%1 called %2 by name.</source>
        <translation>%1 קרא ל־%2 בשמו.</translation>
    </message>
    <message>
        <source>Called by name</source>
        <translation>נקרא בשמו</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Active</source>
        <translation>פעיל</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>נסגר בתאריך</translation>
    </message>
    <message>
        <source>Closing code</source>
        <translation>קוד סגירה</translation>
    </message>
    <message>
        <source>Number in another system</source>
        <translation>מספר במערכת אחרת</translation>
    </message>
    <message>
        <source>Has incidents</source>
        <translation>יש תקלות מקושרות</translation>
    </message>
    <message>
        <source>Is closed</source>
        <translation>סגור</translation>
    </message>
    <message>
        <source>Is escalated</source>
        <translation>הועבר לטיפול בכיר</translation>
    </message>
    <message>
        <source>Knowledge was used</source>
        <translation>נעשה שימוש במאגר הידע</translation>
    </message>
    <message>
        <source>Promise was kept</source>
        <translation>ההתחייבות קוימה</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>נפתח על ידי</translation>
    </message>
    <message>
        <source>Parent ticket</source>
        <translation>פנייה עליונה</translation>
    </message>
    <message>
        <source>Priority was confirmed</source>
        <translation>העדיפות אושרה</translation>
    </message>
    <message>
        <source>Times handed over</source>
        <translation>מספר ההעברות</translation>
    </message>
    <message>
        <source>Times opened again</source>
        <translation>מספר הפתיחות מחדש</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>נפתר בתאריך</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>נפתר על ידי</translation>
    </message>
    <message>
        <source>Number in Salesforce</source>
        <translation>מספר ב‑Salesforce</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>נרשם בתאריך</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>נרשם על ידי</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(ללא נושא)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>כן או לא</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>אחד מכמה</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The file itself is damaged: %1.</source>
        <translation>הקובץ עצמו פגום: %1.</translation>
    </message>
    <message>
        <source>Row %2 of the table %1 refers to a row of %3 that does not exist.</source>
        <translation>שורה %2 בטבלה %1 מפנה לשורה בטבלה %3 שאינה קיימת.</translation>
    </message>
    <message>
        <source>The schema says version %1, but this program expects %2.</source>
        <translation>לפי הסכמה הגרסה היא %1, אך התוכנה הזאת מצפה לגרסה %2.</translation>
    </message>
    <message>
        <source>The %1 “%2” is missing.</source>
        <translation>חסר במסד הנתונים: %1 “%2”.</translation>
    </message>
    <message>
        <source>Row %2 of the table %1 refers in %3 to number %4, which does not exist.</source>
        <translation>שורה %2 בטבלה %1 מפנה בעמודה %3 למספר %4, שאינו קיים.</translation>
    </message>
    <message>
        <source>Piece %2 of attachment %1 is not what was saved.</source>
        <translation>חלק %2 של הקובץ המצורף %1 אינו זהה למה שנשמר.</translation>
    </message>
    <message>
        <source>Attachment %1 should have %2 pieces but has %3.</source>
        <translation>לקובץ המצורף %1 אמורים להיות %2 חלקים, אך יש לו %3.</translation>
    </message>
    <message>
        <source>Attachment %1 is not what was saved, although its pieces are.</source>
        <translation>הקובץ המצורף %1 אינו זהה למה שנשמר, אף שחלקיו תקינים.</translation>
    </message>
    <message>
        <source>Piece %1 belongs to no attachment.</source>
        <translation>חלק %1 אינו שייך לשום קובץ מצורף.</translation>
    </message>
    <message>
        <source>Ticket %1 says wrongly whether it has attachments.</source>
        <translation>בפנייה %1 רשום מידע שגוי על קיומם של קבצים מצורפים.</translation>
    </message>
    <message>
        <source>The events of ticket %1 have a gap: number %2 was expected, %3 was found.</source>
        <translation>ברצף האירועים של פנייה %1 יש פער: היה צפוי מספר %2, ונמצא %3.</translation>
    </message>
    <message>
        <source>Ticket %1 has no events at all.</source>
        <translation>לפנייה %1 אין אירועים כלל.</translation>
    </message>
    <message>
        <source>There are events of ticket number %1, which does not exist.</source>
        <translation>יש אירועים של פנייה מספר %1, שאינה קיימת.</translation>
    </message>
    <message>
        <source>There are messages of ticket number %1, which does not exist.</source>
        <translation>יש הודעות של פנייה מספר %1, שאינה קיימת.</translation>
    </message>
    <message>
        <source>Ticket %1 says %3 for %2, but its events end with %4.</source>
        <translation>בפנייה %1 רשום %3 עבור %2, אך לפי האירועים שלה הערך האחרון הוא %4.</translation>
    </message>
    <message>
        <source>The index for searching texts is damaged: %1.</source>
        <translation>האינדקס לחיפוש בטקסטים פגום: %1.</translation>
    </message>
    <message>
        <source>The counter “%1” would hand out %2 next, but %3 is in use already.</source>
        <translation>המונה “%1” עומד להקצות את %2, אך %3 כבר בשימוש.</translation>
    </message>
    <message>
        <source>Import %1 was not finished; it is cleaned up at the next start or import.</source>
        <translation>ייבוא %1 לא הושלם; הוא ינוקה בהפעלה או בייבוא הבאים.</translation>
    </message>
    <message>
        <source>Ticket %1 says wrongly whether a reply waits to be sent.</source>
        <translation>בפנייה %1 רשום באופן שגוי אם תשובה ממתינה לשליחה.</translation>
    </message>
    <message>
        <source>Ticket %1 says wrongly whether it was merged into another one.</source>
        <translation>הפנייה %1 מציינת באופן שגוי אם מוזגה לתוך פנייה אחרת.</translation>
    </message>
</context>
<context>
    <name>FirstStepsSection</name>
    <message>
        <source>Say who works here</source>
        <translation>מי עובד כאן</translation>
    </message>
    <message>
        <source>Agents, leads and managers, each with a role.</source>
        <translation>נציגים, ראשי צוותים ומנהלים, לכל אחד תפקיד.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>הוספת אנשים</translation>
    </message>
    <message>
        <source>Say where and when they work</source>
        <translation>היכן ומתי עובדים</translation>
    </message>
    <message>
        <source>Time zone, working week and days off of each location.</source>
        <translation>אזור הזמן, שבוע העבודה והימים החופשיים של כל אתר.</translation>
    </message>
    <message>
        <source>Add locations</source>
        <translation>הוספת אתרים</translation>
    </message>
    <message>
        <source>Divide the center</source>
        <translation>חלוקת המרכז</translation>
    </message>
    <message>
        <source>Departments, for example small business and enterprise.</source>
        <translation>מחלקות, למשל עסקים קטנים וארגונים גדולים.</translation>
    </message>
    <message>
        <source>Add departments</source>
        <translation>הוספת מחלקות</translation>
    </message>
    <message>
        <source>Make the teams</source>
        <translation>הקמת הצוותים</translation>
    </message>
    <message>
        <source>Tickets are handed to them; each works on a tier.</source>
        <translation>להם מוסרים פניות; כל צוות עובד בדרג אחד.</translation>
    </message>
    <message>
        <source>Add teams</source>
        <translation>הוספת צוותים</translation>
    </message>
    <message>
        <source>Bring your tickets along</source>
        <translation>הבאת הפניות שלכם</translation>
    </message>
    <message>
        <source>From Zendesk, Salesforce, ServiceNow or any table.</source>
        <translation>מ־Zendesk, מ־Salesforce, מ־ServiceNow או מכל טבלה.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>ייבוא…</translation>
    </message>
    <message>
        <source>Add your own fields</source>
        <translation>הוספת שדות משלכם</translation>
    </message>
    <message>
        <source>What your tickets tell besides the usual.</source>
        <translation>מה שהפניות שלכם מספרות מעבר לרגיל.</translation>
    </message>
    <message>
        <source>Add fields</source>
        <translation>הוספת שדות</translation>
    </message>
    <message>
        <source>Write what is often answered</source>
        <translation>כתיבת מה שעונים לעיתים קרובות</translation>
    </message>
    <message>
        <source>Macros fill in a reply and change a ticket in one act.</source>
        <translation>תבניות פעולה ממלאות תשובה ומשנות פנייה בפעולה אחת.</translation>
    </message>
    <message>
        <source>Write macros</source>
        <translation>כתיבת תבניות פעולה</translation>
    </message>
    <message>
        <source>Write the first ticket down</source>
        <translation>רישום הפנייה הראשונה</translation>
    </message>
    <message>
        <source>A call, a visit, a chat: the customer is added with it.</source>
        <translation>שיחה, ביקור, צ׳אט: הלקוח נוסף יחד איתה.</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>פנייה חדשה…</translation>
    </message>
    <message>
        <source>Have copies made</source>
        <translation>שייווצרו עותקים</translation>
    </message>
    <message>
        <source>Every night, into a folder on another disk.</source>
        <translation>בכל לילה, לתיקייה בדיסק אחר.</translation>
    </message>
    <message>
        <source>Plan backups</source>
        <translation>תכנון גיבויים</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>comma</source>
        <translation>פסיק</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>נקודה ופסיק</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>טאב</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>קו אנכי</translation>
    </message>
    <message>
        <source>Check before import</source>
        <translation>בדיקה לפני ייבוא</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>מספר הפנייה</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>מתי זה קרה</translation>
    </message>
    <message>
        <source>Time of day it happened</source>
        <translation>באיזו שעה זה קרה</translation>
    </message>
    <message>
        <source>Order of events</source>
        <translation>סדר האירועים</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>מי עשה זאת</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>מועד הפתיחה</translation>
    </message>
    <message>
        <source>Time of day it was opened</source>
        <translation>שעת הפתיחה</translation>
    </message>
    <message>
        <source>Last changed at</source>
        <translation>מועד השינוי האחרון</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>סטטוס</translation>
    </message>
    <message>
        <source>Second part of the status</source>
        <translation>חלקו השני של הסטטוס</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>דרג</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>צוות</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>מחלקה</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>באחריות</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>אתר</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>עדיפות</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Opening message</source>
        <translation>הודעת הפתיחה</translation>
    </message>
    <message>
        <source>Public message</source>
        <translation>הודעה גלויה</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>הערה פנימית</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>מועד היעד</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>Contact&apos;s e-mail</source>
        <translation>הדוא״ל של איש הקשר</translation>
    </message>
    <message>
        <source>Contact&apos;s phone</source>
        <translation>הטלפון של איש הקשר</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>שדה מותאם</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Agent or contact</source>
        <translation>נציג או איש קשר</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>מדינה</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>מגזר</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>תוכנית</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>אזור זמן</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>פעיל</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>לא מיובא</translation>
    </message>
    <message>
        <source>The ticket&apos;s number is missing.</source>
        <translation>מספר הפנייה חסר.</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>המועד חסר.</translation>
    </message>
    <message>
        <source>The time cannot be read.</source>
        <translation>לא ניתן לקרוא את המועד.</translation>
    </message>
    <message>
        <source>The ticket has more events than can be kept.</source>
        <translation>בפנייה יש יותר אירועים ממה שניתן לשמור.</translation>
    </message>
    <message>
        <source>There is no reason.</source>
        <translation>אין סיבה.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>משהו חסר.</translation>
    </message>
    <message>
        <source>There is nothing.</source>
        <translation>אין כאן דבר.</translation>
    </message>
    <message>
        <source>This value is not known.</source>
        <translation>ערך זה אינו מוכר.</translation>
    </message>
    <message>
        <source>This name is not known.</source>
        <translation>שם זה אינו מוכר.</translation>
    </message>
    <message>
        <source>The value is of the wrong kind.</source>
        <translation>הערך אינו מהסוג הנכון.</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>זה מופיע פעמיים.</translation>
    </message>
    <message>
        <source>A name is made of a–z, digits, dots, dashes and underscores, 64 at most.</source>
        <translation>שם מורכב מאותיות a–z, ספרות, נקודות, מקפים וקווים תחתונים, 64 תווים לכל היותר.</translation>
    </message>
    <message>
        <source>The time format is not valid.</source>
        <translation>תבנית המועד אינה תקינה.</translation>
    </message>
    <message>
        <source>The time zone is not known.</source>
        <translation>אזור הזמן אינו מוכר.</translation>
    </message>
    <message>
        <source>A newer version of Campanile wrote it.</source>
        <translation>הוא נכתב בגרסה חדשה יותר של Campanile.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>זה אינו JSON תקין.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>fault, wrong text</comment>
        <extracomment>a sentence that says what is wrong in a profile, and the text itself</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a file that holds tickets</source>
        <translation>קובץ שמכיל פניות</translation>
    </message>
    <message>
        <source>what the rows of this file are</source>
        <translation>מה מציינות השורות בקובץ הזה</translation>
    </message>
    <message>
        <source>%1: does the day or the month come first?</source>
        <translation>%1: מה בא קודם, היום או החודש?</translation>
    </message>
    <message>
        <source>%1: the times name no time zone.</source>
        <translation>%1: במועדים לא מצוין אזור זמן.</translation>
    </message>
    <message>
        <source>No column looks like the ticket&apos;s number. Rows are told apart by what they say.</source>
        <translation>אף עמודה לא נראית כמספר הפנייה. השורות מובחנות לפי תוכנן.</translation>
    </message>
    <message>
        <source>No column says when a ticket was opened. The time of the import will be taken.</source>
        <translation>אף עמודה אינה אומרת מתי נפתחה פנייה. יילקח מועד הייבוא.</translation>
    </message>
    <message>
        <source>No column says when something happened. Without it these rows cannot be imported.</source>
        <translation>אף עמודה אינה אומרת מתי דבר קרה. בלעדיה לא ניתן לייבא את השורות האלה.</translation>
    </message>
    <message>
        <source>%1: what do these values mean: %2?</source>
        <translation>%1: מה משמעות הערכים האלה: %2?</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 looks like identity, card or account numbers, so it is not imported.</source>
        <translation>%1 נראית כמכילה מספרי זהות, כרטיסים או חשבונות, ולכן אינה מיובאת.</translation>
    </message>
    <message>
        <source>%1: only some of the values fit. Please look at them.</source>
        <translation>%1: רק חלק מהערכים מתאימים. כדאי לעיין בהם.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>פניות</translation>
    </message>
    <message>
        <source>Ticket events</source>
        <translation>אירועי פניות</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>נציגים</translation>
    </message>
    <message>
        <source>Contacts and agents</source>
        <translation>אנשי קשר ונציגים</translation>
    </message>
    <message>
        <source>Each row is a ticket as it stood when it was exported.</source>
        <translation>כל שורה היא פנייה כפי שהייתה בעת הייצוא.</translation>
    </message>
    <message>
        <source>Each row is something that happened to a ticket.</source>
        <translation>כל שורה היא דבר שקרה לפנייה.</translation>
    </message>
    <message>
        <source>Each row is a person at a customer.</source>
        <translation>כל שורה היא אדם אצל לקוח.</translation>
    </message>
    <message>
        <source>Each row is a customer.</source>
        <translation>כל שורה היא לקוח.</translation>
    </message>
    <message>
        <source>Each row is one of our own people.</source>
        <translation>כל שורה היא אחד מאנשינו.</translation>
    </message>
    <message>
        <source>Each row is a person, at a customer or one of ours.</source>
        <translation>כל שורה היא אדם, אצל לקוח או משלנו.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>מועד</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>כן או לא</translation>
    </message>
    <message>
        <source>Status in the source</source>
        <translation>הסטטוס במקור</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>קובץ מצורף</translation>
    </message>
    <message>
        <source>One of our agents</source>
        <translation>אחד הנציגים שלנו</translation>
    </message>
    <message>
        <source>A contact at a customer</source>
        <translation>איש קשר אצל לקוח</translation>
    </message>
    <message>
        <source>The source has no messages: first response is the time when the ticket stopped being new.</source>
        <translation>במקור אין הודעות: המענה הראשון הוא המועד שבו הפנייה חדלה להיות חדשה.</translation>
    </message>
    <message>
        <source>no longer new</source>
        <translation>כבר לא חדשה</translation>
    </message>
    <message>
        <source>Assignee&apos;s number in the source</source>
        <translation>מספר בעלי האחריות במקור</translation>
    </message>
    <message>
        <source>Customer&apos;s number in the source</source>
        <translation>מספר הלקוח במקור</translation>
    </message>
    <message>
        <source>Contact&apos;s number in the source</source>
        <translation>מספר איש הקשר במקור</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>כפי שהמקור אומר</translation>
    </message>
    <message>
        <source>Number in the source</source>
        <translation>מספר במקור</translation>
    </message>
    <message>
        <source>Another row has the same number but says something else.</source>
        <translation>לשורה אחרת אותו מספר, אבל כתוב בה משהו אחר.</translation>
    </message>
    <message>
        <source>The number that links the row to other files is missing.</source>
        <translation>המספר שמקשר את השורה לקבצים אחרים חסר.</translation>
    </message>
    <message>
        <source>Its number is too long.</source>
        <translation>המספר שלה ארוך מדי.</translation>
    </message>
    <message>
        <source>Any table of tickets</source>
        <translation>כל טבלה של פניות</translation>
    </message>
    <message>
        <source>Any log of ticket changes</source>
        <translation>כל יומן של שינויים בפניות</translation>
    </message>
    <message>
        <source>Salesforce cases, contacts, accounts</source>
        <translation>פניות, אנשי קשר ולקוחות מ־Salesforce</translation>
    </message>
    <message>
        <source>ServiceNow incident log</source>
        <translation>יומן תקלות של ServiceNow</translation>
    </message>
    <message>
        <source>VINST incident log (Status/Sub Status, support lines)</source>
        <translation>יומן תקלות של VINST (סטטוס ותת־סטטוס, קווי תמיכה)</translation>
    </message>
    <message>
        <source>Zendesk tickets, users, organizations</source>
        <translation>פניות, משתמשים וארגונים מ־Zendesk</translation>
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
        <translation>נדחו: %1</translation>
    </message>
    <message numerus="yes">
        <source>conflict(s): changed here and in the source. What is here stays.</source>
        <translation>
            <numerusform>התנגשות: השתנה גם כאן וגם במקור. מה שכאן נשאר.</numerusform>
            <numerusform>התנגשויות: השתנה גם כאן וגם במקור. מה שכאן נשאר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) with values that are not known; their field stays empty: %1</source>
        <translation>
            <numerusform>שורה עם ערך לא מוכר; השדה שלה יישאר ריק: %1</numerusform>
            <numerusform>שורות עם ערכים לא מוכרים; השדה שלהן יישאר ריק: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new event(s)</source>
        <translation>
            <numerusform>אירוע חדש</numerusform>
            <numerusform>אירועים חדשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new customer(s)</source>
        <translation>
            <numerusform>לקוח חדש</numerusform>
            <numerusform>לקוחות חדשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new contact(s)</source>
        <translation>
            <numerusform>איש קשר חדש</numerusform>
            <numerusform>אנשי קשר חדשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new place(s): %1</source>
        <translation>
            <numerusform>אתר חדש: %1</numerusform>
            <numerusform>אתרים חדשים: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new department(s): %1</source>
        <translation>
            <numerusform>מחלקה חדשה: %1</numerusform>
            <numerusform>מחלקות חדשות: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new team(s): %1</source>
        <translation>
            <numerusform>צוות חדש: %1</numerusform>
            <numerusform>צוותים חדשים: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new agent(s): %1</source>
        <translation>
            <numerusform>נציג חדש: %1</numerusform>
            <numerusform>נציגים חדשים: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new tag(s): %1</source>
        <translation>
            <numerusform>תגית חדשה: %1</numerusform>
            <numerusform>תגיות חדשות: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ועוד אחד</numerusform>
            <numerusform>%1 ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>file, line number, why the row was rejected</extracomment>
        <translation>%1, שורה %2: %3</translation>
    </message>
    <message>
        <source>The file of rejected rows lists all of them.</source>
        <translation>כולן רשומות בקובץ השורות שנדחו.</translation>
    </message>
    <message>
        <source>Not one row of %1 can be imported. Is it the right file, and is it read in the right way?</source>
        <translation>לא ניתן לייבא אף שורה מתוך %1. האם זה הקובץ הנכון, והאם הוא נקרא בדרך הנכונה?</translation>
    </message>
    <message numerus="yes">
        <source>row(s) with a status that is not known; it stays as it was, at first %1: %2</source>
        <translation>
            <numerusform>שורה עם סטטוס לא מוכר; הוא נשאר כפי שהיה, בתחילה %1: %2</numerusform>
            <numerusform>שורות עם סטטוס לא מוכר; הוא נשאר כפי שהיה, בתחילה %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ticket(s) with a status that is not known arrive as %1: %2</source>
        <translation>
            <numerusform>פנייה עם סטטוס לא מוכר תגיע בתור %1: %2</numerusform>
            <numerusform>פניות עם סטטוס לא מוכר יגיעו בתור %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No column says when a ticket was opened: all new tickets will be dated at the time of the import.</source>
        <translation>אין עמודה שאומרת מתי נפתחה פנייה: כל הפניות החדשות יקבלו את זמן הייבוא.</translation>
    </message>
    <message>
        <source>Something came in between: the changes of tickets that were here before are applied when Campanile is started again, or with the next import.</source>
        <translation>משהו הפריע באמצע: השינויים בפניות שכבר היו כאן יוחלו כש־Campanile תופעל שוב, או בייבוא הבא.</translation>
    </message>
    <message numerus="yes">
        <source>unchanged row(s)</source>
        <translation>
            <numerusform>שורה ללא שינוי</numerusform>
            <numerusform>שורות ללא שינוי</numerusform>
        </translation>
    </message>
    <message>
        <source>No column said when a ticket was opened: all new tickets are dated at the time of the import.</source>
        <translation>אף עמודה לא ציינה מתי נפתחה פנייה: כל הפניות החדשות מתוארכות לשעת הייבוא.</translation>
    </message>
    <message numerus="yes">
        <source>ticket(s) without a time: theirs is the time of the import.</source>
        <translation>
            <numerusform>פנייה ללא זמן: הזמן שלה הוא זמן הייבוא.</numerusform>
            <numerusform>פניות ללא זמן: הזמן שלהן הוא זמן הייבוא.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new: all these tickets are here already, and unchanged.</source>
        <translation>אין חדש: כל הפניות האלה כבר כאן, ללא שינוי.</translation>
    </message>
</context>
<context>
    <name>InboxActions</name>
    <message>
        <source>Show &amp;details</source>
        <translation>הצגת &amp;פרטים</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>&amp;שיוך…</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>שיוך א&amp;ליי</translation>
    </message>
    <message>
        <source>&amp;Status…</source>
        <translation>&amp;סטטוס…</translation>
    </message>
    <message>
        <source>R&amp;esolve</source>
        <translation>סימון כ&amp;נפתרה</translation>
    </message>
    <message>
        <source>&amp;Tier…</source>
        <translation>&amp;דרג…</translation>
    </message>
    <message>
        <source>Tea&amp;m…</source>
        <translation>&amp;צוות…</translation>
    </message>
    <message>
        <source>&amp;Priority…</source>
        <translation>&amp;עדיפות…</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>ת&amp;גיות…</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>ה&amp;ערה פנימית</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;ביטול השינוי האחרון</translation>
    </message>
    <message>
        <source>Ne&amp;xt ticket</source>
        <translation>הפנייה ה&amp;באה</translation>
    </message>
    <message>
        <source>Pre&amp;vious ticket</source>
        <translation>הפנייה ה&amp;קודמת</translation>
    </message>
    <message>
        <source>Search in the &amp;list</source>
        <translation>&amp;חיפוש ברשימה</translation>
    </message>
    <message>
        <source>Switch between &amp;cards and table</source>
        <translation>מעבר בין &amp;כרטיסים לטבלה</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>&amp;ייצוא הרשימה…</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>ת&amp;שובה</translation>
    </message>
    <message>
        <source>Mark the reply as &amp;sent</source>
        <translation>סימון התשובה כ&amp;נשלחה</translation>
    </message>
    <message>
        <source>&amp;Open the reply in the mail program</source>
        <translation>&amp;פתיחת התשובה בתוכנת הדואר</translation>
    </message>
    <message>
        <source>&amp;Copy the text of the reply</source>
        <translation>ה&amp;עתקת הטקסט של התשובה</translation>
    </message>
    <message>
        <source>&amp;New ticket…</source>
        <translation>&amp;פנייה חדשה…</translation>
    </message>
    <message>
        <source>&amp;Use a macro…</source>
        <translation>&amp;שימוש בתבנית פעולה…</translation>
    </message>
    <message>
        <source>Go to what is to be &amp;filled in</source>
        <translation>מעבר למה ש&amp;צריך להשלים</translation>
    </message>
    <message>
        <source>&amp;Quote in the reply</source>
        <translation>&amp;ציטוט בתשובה</translation>
    </message>
    <message>
        <source>Remo&amp;ve a tag…</source>
        <translation>&amp;הסרת תגית…</translation>
    </message>
    <message>
        <source>Lin&amp;k to another ticket…</source>
        <translation>&amp;קישור לפנייה אחרת…</translation>
    </message>
    <message>
        <source>Take a link a&amp;way…</source>
        <translation>הסרת קי&amp;שור…</translation>
    </message>
    <message>
        <source>&amp;Write to all incidents…</source>
        <translation>כתי&amp;בה לכל התקלות…</translation>
    </message>
    <message>
        <source>Merge into &amp;another ticket…</source>
        <translation>&amp;מיזוג לתוך פנייה אחרת…</translation>
    </message>
    <message>
        <source>Take a merge &amp;back…</source>
        <translation>&amp;ביטול מיזוג…</translation>
    </message>
    <message>
        <source>Select &amp;all tickets</source>
        <translation>בחירת &amp;כל הפניות</translation>
    </message>
    <message>
        <source>Clear the selectio&amp;n</source>
        <translation>&amp;ניקוי הבחירה</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>שמירה כ־&amp;PDF…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>ה&amp;דפסה…</translation>
    </message>
    <message>
        <source>Attac&amp;h files…</source>
        <translation>&amp;צירוף קבצים…</translation>
    </message>
    <message>
        <source>Chec&amp;k the spelling</source>
        <translation>&amp;בדיקת איות</translation>
    </message>
    <message>
        <source>Ne&amp;xt unknown word</source>
        <translation>המילה ה&amp;לא מוכרת הבאה</translation>
    </message>
    <message>
        <source>F&amp;ields…</source>
        <translation>ש&amp;דות…</translation>
    </message>
    <message>
        <source>Make a ticket o&amp;f a message…</source>
        <translation>יצירת &amp;פנייה מהודעה…</translation>
    </message>
    <message>
        <source>&amp;Group the list…</source>
        <translation>&amp;קיבוץ הרשימה…</translation>
    </message>
    <message>
        <source>Fold or &amp;unfold all groups</source>
        <translation>קיפול או פתי&amp;חה של כל הקבוצות</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>אנגלית</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>עברית</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>פיליפינית</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>ערבית</translation>
    </message>
    <message>
        <source>German</source>
        <translation>גרמנית</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>ספרדית</translation>
    </message>
    <message>
        <source>French</source>
        <translation>צרפתית</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>איטלקית</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>יפנית</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>קוריאנית</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>פורטוגזית</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>רוסית</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>אוקראינית</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>סינית</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Link</source>
        <translation>קישור</translation>
    </message>
    <message>
        <source>Where does it lead? An address that begins with https:// or mailto:</source>
        <translation>לאן הוא מוביל? כתובת שמתחילה ב־https://‎ או ב־mailto:‎</translation>
    </message>
    <message>
        <source>Set the link</source>
        <translation>קביעת הקישור</translation>
    </message>
    <message>
        <source>%1 is no address that a link can have.</source>
        <translation>%1 אינה כתובת שקישור יכול להוביל אליה.</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>קשורה</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>כפולה של</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>כפולה</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>פנייה ראשית</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>פנייה משנית</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>בעיה</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>תקלה</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>מוזגה לתוך</translation>
    </message>
    <message>
        <source>Merged in</source>
        <translation>מוזגה לכאן</translation>
    </message>
    <message>
        <source>is a duplicate of</source>
        <translation>היא כפולה של</translation>
    </message>
    <message>
        <source>has the duplicate</source>
        <translation>הכפולה שלה היא</translation>
    </message>
    <message>
        <source>is a part of</source>
        <translation>היא חלק של</translation>
    </message>
    <message>
        <source>has the part</source>
        <translation>החלק שלה הוא</translation>
    </message>
    <message>
        <source>is caused by the problem</source>
        <translation>נגרמת על ידי הבעיה</translation>
    </message>
    <message>
        <source>is the problem behind</source>
        <translation>היא הבעיה שמאחורי</translation>
    </message>
    <message>
        <source>is related to</source>
        <translation>קשורה אל</translation>
    </message>
    <message>
        <source>A ticket cannot be linked to itself. Choose another one.</source>
        <translation>אי אפשר לקשר פנייה לעצמה. יש לבחור פנייה אחרת.</translation>
    </message>
    <message>
        <source>The other ticket is linked to this one in the same way already, perhaps over others: it would be a circle. Nothing was linked.</source>
        <translation>הפנייה האחרת כבר מקושרת לפנייה הזאת באותו אופן, אולי דרך אחרות: ייווצר מעגל. דבר לא קושר.</translation>
    </message>
    <message>
        <source>The ticket was merged into another one already. Take that merge back first.</source>
        <translation>הפנייה כבר מוזגה לתוך פנייה אחרת. יש לבטל קודם את המיזוג ההוא.</translation>
    </message>
    <message>
        <source>A reply of this ticket waits in the outbox. Send it or take it back, then merge the ticket.</source>
        <translation>תשובה של הפנייה הזאת ממתינה בתיבת היוצאות. שלחו אותה או בטלו אותה, ואז מזגו את הפנייה.</translation>
    </message>
    <message>
        <source>These tickets cannot be linked in this way.</source>
        <translation>אי אפשר לקשר את הפניות האלה כך.</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>פוצלה מ־</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>פוצלה אל</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
</context>
<context>
    <name>ListGroups</name>
    <message>
        <source>Without a location</source>
        <translation>ללא אתר</translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation>ללא דרג</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>לא משויכות לאיש</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>ללא לקוח</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>כל הפניות</translation>
    </message>
    <message>
        <source>By location</source>
        <translation>לפי אתר</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>לפי דרג</translation>
    </message>
    <message>
        <source>By assignee</source>
        <translation>לפי אחראי</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>לפי לקוח</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>ללא קיבוץ</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tickets</source>
        <translation>
            <numerusform>%1: פנייה אחת</numerusform>
            <numerusform>%1: %n פניות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>a group of tickets</comment>
        <translation>%1, מקופלת</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>a group of tickets</comment>
        <translation>%1, פתוחה</translation>
    </message>
</context>
<context>
    <name>Macros</name>
    <message>
        <source>Reply</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>הערה פנימית</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>עדיפות: %1</translation>
    </message>
    <message>
        <source>to me</source>
        <translation>אליי</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>לאף אחד</translation>
    </message>
</context>
<context>
    <name>Organization</name>
    <message>
        <source>A name with at least one letter is needed, of 100 characters at most.</source>
        <translation>נדרש שם עם אות אחת לפחות, ועד 100 תווים.</translation>
    </message>
    <message>
        <source>There is one of that name already. Choose another name.</source>
        <translation>השם הזה כבר קיים. יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It needs an @ and no spaces, or leave it empty.</source>
        <translation>זו אינה כתובת דוא&quot;ל. נדרש @ בלי רווחים, או להשאיר ריק.</translation>
    </message>
    <message>
        <source>Then nobody would be left who may manage people. Give that right to somebody else first.</source>
        <translation>כך לא יישאר מי שרשאי לנהל אנשים. יש לתת קודם את ההרשאה למישהו אחר.</translation>
    </message>
    <message>
        <source>Your own role is below that one. Ask somebody with a higher role to change it.</source>
        <translation>התפקיד שלך נמוך מזה. יש לבקש ממי שתפקידו גבוה יותר.</translation>
    </message>
    <message>
        <source>What was chosen is not there any more. Choose again.</source>
        <translation>מה שנבחר כבר אינו קיים. יש לבחור שוב.</translation>
    </message>
    <message>
        <source>A department cannot be a part of itself. Choose another one above it.</source>
        <translation>מחלקה אינה יכולה להיות חלק מעצמה. יש לבחור מחלקה אחרת מעליה.</translation>
    </message>
    <message>
        <source>The name in searches is made of small letters, digits and hyphens, 40 characters at most.</source>
        <translation>השם בחיפושים מורכב מאותיות קטנות, ספרות ומקפים, עד 40 תווים.</translation>
    </message>
    <message>
        <source>Another one is called so in searches already. Choose another name for it there.</source>
        <translation>אחר כבר נקרא כך בחיפושים. בחרו לו שם אחר שם.</translation>
    </message>
    <message>
        <source>Choose the time zone.</source>
        <translation>בחרו את אזור הזמן.</translation>
    </message>
    <message>
        <source>Two working times overlap, or one is no time of a day. Look at the working week again.</source>
        <translation>שתי תקופות עבודה חופפות, או שאחת מהן אינה שעה ביום. בדקו שוב את שבוע העבודה.</translation>
    </message>
    <message>
        <source>One of the days off is no date, or there are too many of them. Remove those of long ago.</source>
        <translation>אחד הימים החופשיים אינו תאריך, או שיש יותר מדי מהם. הסירו את הישנים.</translation>
    </message>
    <message>
        <source>Somebody or something belongs to it. Put them elsewhere first.</source>
        <translation>מישהו או משהו שייך לזה. העבירו אותם קודם למקום אחר.</translation>
    </message>
    <message>
        <source>The name in files stays as it is: the values on the tickets lie under it.</source>
        <translation>השם בקבצים נשאר כפי שהוא: הערכים בפניות שמורים תחתיו.</translation>
    </message>
    <message>
        <source>Say what can be chosen: one to 200 values, separated by commas.</source>
        <translation>ציינו מה אפשר לבחור: ערך אחד עד 200 ערכים, מופרדים בפסיקים.</translation>
    </message>
</context>
<context>
    <name>OrganizationSections</name>
    <message>
        <source>none</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Who works here. Who has left stays in the history of the tickets, and can no longer be chosen.</source>
        <translation>מי עובד כאן. מי שעזב נשאר בהיסטוריה של הפניות, ואי אפשר לבחור בו עוד.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>הוספת אדם</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>אדם חדש</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>עדיין אין אף אחד</translation>
    </message>
    <message>
        <source>Add everybody who answers or manages.</source>
        <translation>כאן מוסיפים את כל מי שעונה או מנהל.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;שם</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;דוא&quot;ל</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;תפקיד</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;אתר</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;צוות</translation>
    </message>
    <message>
        <source>L&amp;anguages (en, he, fil)</source>
        <translation>ש&amp;פות (en, he, fil)</translation>
    </message>
    <message>
        <source>&amp;Works here</source>
        <translation>&amp;עובד/ת כאן</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>עזב/ה</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>צוותים</translation>
    </message>
    <message>
        <source>Tickets are handed to teams. A ticket that goes to a team goes to its department as well.</source>
        <translation>פניות נמסרות לצוותים. פנייה שעוברת לצוות עוברת גם למחלקה שלו.</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>הוספת צוות</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>צוות חדש</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>עדיין אין צוותים</translation>
    </message>
    <message>
        <source>A team works on one tier of one department.</source>
        <translation>צוות עובד בדרג אחד של מחלקה אחת.</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;מחלקה</translation>
    </message>
    <message>
        <source>T&amp;ier</source>
        <translation>&amp;דרג</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>מחלקות</translation>
    </message>
    <message>
        <source>What the center is divided into. A department may be a part of another one.</source>
        <translation>לאילו חלקים המוקד מחולק. מחלקה יכולה להיות חלק ממחלקה אחרת.</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>הוספת מחלקה</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>מחלקה חדשה</translation>
    </message>
    <message>
        <source>No departments yet</source>
        <translation>עדיין אין מחלקות</translation>
    </message>
    <message>
        <source>Small business and enterprise, for example.</source>
        <translation>למשל עסקים קטנים וארגונים גדולים.</translation>
    </message>
    <message>
        <source>&amp;Part of</source>
        <translation>&amp;חלק מ־</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>אתרים</translation>
    </message>
    <message>
        <source>Where people work, when, and which days are off. Times are meant in the location&apos;s own time zone.</source>
        <translation>היכן עובדים, מתי, ובאילו ימים לא. השעות הן לפי אזור הזמן של האתר עצמו.</translation>
    </message>
    <message>
        <source>Add a location</source>
        <translation>הוספת אתר</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>אתר חדש</translation>
    </message>
    <message>
        <source>No locations yet</source>
        <translation>אין עדיין אתרים</translation>
    </message>
    <message>
        <source>Each has its time zone, its working week and its holidays; promises are counted by them.</source>
        <translation>לכל אתר אזור זמן, שבוע עבודה וחגים משלו; לפיהם נספרות ההתחייבויות.</translation>
    </message>
    <message>
        <source>Name in &amp;searches</source>
        <translation>ה&amp;שם בחיפושים</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>אזור &amp;זמן</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;שפה</translation>
    </message>
    <message>
        <source>&amp;Working week</source>
        <translation>שבוע ה&amp;עבודה</translation>
    </message>
    <message>
        <source>&amp;Days off</source>
        <translation>&amp;ימים חופשיים</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>A tag that is renamed here has the new name on every ticket. One that no ticket has can be removed.</source>
        <translation>תגית ששמה משתנה כאן מקבלת את השם החדש בכל הפניות. אפשר להסיר תגית שאין לה אף פנייה.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>הוספת תגית</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>תגית חדשה</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>אין עדיין תגיות</translation>
    </message>
    <message>
        <source>Tags come with the first ticket that gets one; those of a house style can be made here.</source>
        <translation>תגיות נוצרות עם הפנייה הראשונה שמקבלת אותן; את אלה שקבעתם מראש אפשר להוסיף כאן.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>שדות</translation>
    </message>
    <message>
        <source>What your tickets tell besides the usual: a serial number, a version, a contract. Imports fill them, too. Values stay on the tickets when a field is removed.</source>
        <translation>מה שהפניות שלכם מספרות מעבר לרגיל: מספר סידורי, גרסה, חוזה. גם ייבוא ממלא אותם. הערכים נשארים בפניות גם כששדה מוסר.</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>הוספת שדה</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>שדה חדש</translation>
    </message>
    <message>
        <source>No fields of your own yet</source>
        <translation>אין עדיין שדות משלכם</translation>
    </message>
    <message>
        <source>A field has a name and a kind of value; agents fill it in on the ticket.</source>
        <translation>לכל שדה שם וסוג ערך; הנציגים ממלאים אותו בפנייה.</translation>
    </message>
    <message>
        <source>&amp;Kind of value</source>
        <translation>&amp;סוג הערך</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>&amp;אפשרויות</translation>
    </message>
    <message>
        <source>The &amp;search finds tickets by its value</source>
        <translation>ה&amp;חיפוש מוצא פניות לפי הערך שלו</translation>
    </message>
    <message>
        <source>On tickets &amp;of</source>
        <translation>בפניות &amp;של</translation>
    </message>
    <message>
        <source>all departments</source>
        <translation>כל המחלקות</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>תיבת פניות</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>ה&amp;גדלה</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>ה&amp;קטנה</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;בחירת הכול</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>פתיחת רשימת הבחירה</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>אישור</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>חיפוש ב:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;שם הקובץ:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>קבצים מסוג:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>תיקייה:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>תיקיות</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;פתיחה</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>שמירה בשם</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;בחירה</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>שינוי ש&amp;ם</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;מחיקה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>הצגת קבצים מו&amp;סתרים</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>תיקייה &amp;חדשה</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>תיקייה חדשה</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>יצירת תיקייה חדשה</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>יצירת תיקייה חדשה</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>אחורה</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>מעבר אחורה</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>קדימה</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>מעבר קדימה</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>תיקיית האב</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>מעבר לתיקיית האב</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>תצוגת רשימה</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>מעבר לתצוגת רשימה</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>תצוגת פרטים</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>מעבר לתצוגת פרטים</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>סרגל צד</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>רשימת מקומות וסימניות</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>מקומות אחרונים</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 כבר קיים.
להחליף אותו?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
הקובץ לא נמצא.
יש לבדוק ששם הקובץ נכון.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>תאריך שינוי</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>מחשב</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ביצוע &amp;חוזר</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;גזירה</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;העתקה</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ה&amp;דבקה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>בחירת הכול</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>הצגת פרטים...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>הסתרת פרטים...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;כן</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;לא</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>שמירת הכול</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>הפסקה</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>החלה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>איפוס</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>שחזור ברירות המחדל</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>התעלמות</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ויתור על השינויים</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>גלילה לכאן</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>למעלה</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>למטה</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>עמוד למעלה</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>עמוד למטה</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>גלילה למעלה</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>גלילה למטה</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>קצה שמאלי</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>קצה ימני</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>עמוד שמאלה</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>עמוד ימינה</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>גלילה שמאלה</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>גלילה ימינה</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ביצוע &amp;חוזר</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;גזירה</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;העתקה</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ה&amp;דבקה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>בחירת הכול</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>העתקת &amp;כתובת הקישור</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&amp;הקודם</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>ה&amp;בא</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ה&amp;בא</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;סיום</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>ביצוע</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;עזרה</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>Where the ticket stands: open, waiting, done …</source>
        <translation>היכן הפנייה עומדת: פתוחות, ממתינות, הסתיימו…</translation>
    </message>
    <message>
        <source>Support tier: 1, 2 or 3</source>
        <translation>דרג התמיכה: 1, 2 או 3</translation>
    </message>
    <message>
        <source>Priority: low, normal, high, urgent</source>
        <translation>עדיפות: נמוכה, רגילה, גבוהה, דחופה</translation>
    </message>
    <message>
        <source>How the customer reached us</source>
        <translation>איך הלקוח פנה אלינו</translation>
    </message>
    <message>
        <source>The place that works on it</source>
        <translation>האתר שמטפל בה</translation>
    </message>
    <message>
        <source>The department, with all below it</source>
        <translation>המחלקה, עם כל מה שתחתיה</translation>
    </message>
    <message>
        <source>The team that owns it</source>
        <translation>הצוות שאחראי עליה</translation>
    </message>
    <message>
        <source>Who works on it: a name, me or none</source>
        <translation>מי מטפל בה: שם, אני או ללא</translation>
    </message>
    <message>
        <source>The customer&apos;s name</source>
        <translation>שם הלקוח</translation>
    </message>
    <message>
        <source>The customer&apos;s size: SMB or Enterprise</source>
        <translation>גודל הלקוח: SMB או Enterprise</translation>
    </message>
    <message>
        <source>A tag on the ticket</source>
        <translation>תגית על הפנייה</translation>
    </message>
    <message>
        <source>The language of the ticket: en, he, fil …</source>
        <translation>שפת הפנייה: en, he, fil …</translation>
    </message>
    <message>
        <source>What the ticket has, for example an attachment</source>
        <translation>מה יש בפנייה, למשל קובץ מצורף</translation>
    </message>
    <message>
        <source>When it came in: a date, today, 24h, 7d</source>
        <translation>מתי התקבלה: תאריך, היום, 24h, 7d</translation>
    </message>
    <message>
        <source>When something happened to it last</source>
        <translation>מתי קרה בה משהו לאחרונה</translation>
    </message>
    <message>
        <source>When the next promise breaks: 4h means within 4 hours</source>
        <translation>מתי תופר ההתחייבות הקרובה: 4h פירושו בתוך 4 שעות</translation>
    </message>
    <message>
        <source>When it was resolved</source>
        <translation>מתי נפתרה</translation>
    </message>
    <message>
        <source>The ticket&apos;s number</source>
        <translation>מספר הפנייה</translation>
    </message>
    <message>
        <source>The number of its row, for scripts</source>
        <translation>מספר השורה שלה, לתסריטים</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>אני</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Everything that is not done</source>
        <translation>כל מה שלא הסתיים</translation>
    </message>
    <message>
        <source>Resolved and closed</source>
        <translation>נפתרו ונסגרו</translation>
    </message>
    <message>
        <source>Waiting for anybody</source>
        <translation>ממתינות לגורם כלשהו</translation>
    </message>
    <message>
        <source>At least one attachment</source>
        <translation>לפחות קובץ מצורף אחד</translation>
    </message>
    <message>
        <source>Somebody is assigned</source>
        <translation>יש אחראי</translation>
    </message>
    <message>
        <source>A team owns it</source>
        <translation>יש צוות אחראי</translation>
    </message>
    <message>
        <source>The customer is known</source>
        <translation>הלקוח ידוע</translation>
    </message>
    <message>
        <source>At least one tag</source>
        <translation>לפחות תגית אחת</translation>
    </message>
    <message>
        <source>Something is promised</source>
        <translation>יש התחייבות</translation>
    </message>
    <message>
        <source>The search is too long; shorten it.</source>
        <translation>החיפוש ארוך מדי; יש לקצר אותו.</translation>
    </message>
    <message>
        <source>Too many parentheses lie within each other.</source>
        <translation>יותר מדי סוגריים בתוך סוגריים.</translation>
    </message>
    <message>
        <source>The search has too many words; use fewer.</source>
        <translation>בחיפוש יש יותר מדי מילים; יש להשתמש בפחות.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here, but not closed.</source>
        <translation>כאן נפתחות מירכאות שאינן נסגרות.</translation>
    </message>
    <message>
        <source>A parenthesis is opened here, but not closed.</source>
        <translation>כאן נפתח סוגר שאינו נסגר.</translation>
    </message>
    <message>
        <source>A parenthesis is closed here that was not opened.</source>
        <translation>כאן נסגר סוגר שלא נפתח.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation>אין דבר בין הסוגריים.</translation>
    </message>
    <message>
        <source>There is no word between the quotation marks.</source>
        <translation>אין מילה בין המירכאות.</translation>
    </message>
    <message>
        <source>Something is missing beside %1.</source>
        <translation>חסר משהו ליד %1.</translation>
    </message>
    <message>
        <source>There is no field %1. To search for the word, put it in quotation marks.</source>
        <translation>אין שדה בשם %1. כדי לחפש את המילה יש להקיף אותה במירכאות.</translation>
    </message>
    <message>
        <source>This field cannot be compared with %1.</source>
        <translation>לא ניתן להשוות את השדה הזה עם %1.</translation>
    </message>
    <message>
        <source>A value is missing after %1.</source>
        <translation>חסר ערך אחרי %1.</translation>
    </message>
    <message>
        <source>This field does not know %1.</source>
        <translation>השדה הזה אינו מכיר את %1.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 אינו מספר שלם.</translation>
    </message>
    <message>
        <source>%1 is not a time. Write 2026-01-15, today, 24h or 7d.</source>
        <translation>%1 אינו זמן. אפשר לכתוב 2026-01-15, today, 24h או 7d.</translation>
    </message>
    <message>
        <source>Only one value can be compared as less or greater.</source>
        <translation>ניתן להשוות רק ערך אחד כקטן או גדול.</translation>
    </message>
    <message>
        <source>The star is not possible after this value.</source>
        <translation>כוכבית אינה אפשרית אחרי הערך הזה.</translation>
    </message>
    <message>
        <source>Nobody has said yet who works here, so nobody is “me”.</source>
        <translation>עדיין לא נאמר מי עובד כאן, ולכן אין &quot;me&quot;.</translation>
    </message>
    <message>
        <source>Nobody and nothing is called %1.</source>
        <translation>אין אדם או דבר בשם %1.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>אין שדה בשם „%1”.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <comment>a field and a value that it does not have: tier, 9</comment>
        <translation>בשדה %1 אין ערך „%2”.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>האם הכוונה ל„%1”?</translation>
    </message>
    <message>
        <source>To search for the word, put it in quotation marks.</source>
        <translation>כדי לחפש את המילה יש להקיף אותה במירכאות.</translation>
    </message>
    <message>
        <source>You can write: %1.</source>
        <translation>אפשר לכתוב: %1.</translation>
    </message>
    <message>
        <source>A reply that was not sent yet</source>
        <translation>תשובה שטרם נשלחה</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The file is empty.</source>
        <translation>הקובץ ריק.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed.</source>
        <translation>מירכאות נפתחות כאן ואינן נסגרות.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark; a mark inside a text is written twice.</source>
        <translation>אחרי מירכאות סוגרות בא טקסט; מירכאות בתוך טקסט נכתבות פעמיים.</translation>
    </message>
    <message>
        <source>A field is longer than what is accepted.</source>
        <translation>שדה ארוך מהמותר.</translation>
    </message>
    <message>
        <source>The row is longer than what is accepted.</source>
        <translation>השורה ארוכה מהמותר.</translation>
    </message>
    <message>
        <source>There are more columns than are accepted.</source>
        <translation>יש יותר עמודות מהמותר.</translation>
    </message>
    <message>
        <source>The file ends in the middle of an entry.</source>
        <translation>הקובץ נגמר באמצע רשומה.</translation>
    </message>
    <message>
        <source>Something stands where a comma or a bracket is due.</source>
        <translation>במקום שבו צריך לבוא פסיק או סוגר כתוב משהו אחר.</translation>
    </message>
    <message>
        <source>The file holds no list of entries.</source>
        <translation>בקובץ אין רשימה של רשומות.</translation>
    </message>
    <message>
        <source>The row has fewer fields than the header.</source>
        <translation>בשורה יש פחות שדות מאשר בכותרת.</translation>
    </message>
    <message>
        <source>The row has more fields than the header.</source>
        <translation>בשורה יש יותר שדות מאשר בכותרת.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a field that does not begin with one.</source>
        <translation>יש מירכאות בתוך שדה שאינו מתחיל במירכאות.</translation>
    </message>
    <message>
        <source>Some characters are not valid in the encoding of the file.</source>
        <translation>חלק מהתווים אינם תקינים בקידוד של הקובץ.</translation>
    </message>
    <message>
        <source>The entry is not a JSON object.</source>
        <translation>הרשומה אינה אובייקט JSON.</translation>
    </message>
    <message>
        <source>The entry is nested too deeply.</source>
        <translation>הרשומה מקוננת עמוק מדי.</translation>
    </message>
    <message>
        <source>The search is too long.</source>
        <translation>החיפוש ארוך מדי.</translation>
    </message>
    <message>
        <source>Too many parentheses stand within each other.</source>
        <translation>יש יותר מדי סוגריים זה בתוך זה.</translation>
    </message>
    <message>
        <source>The search has too many words.</source>
        <translation>יש בחיפוש יותר מדי מילים.</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>הסוגר הזה נפתח ואינו נסגר.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>הסוגר הזה נסגר בלי שנפתח.</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses.</source>
        <translation>אין דבר בין הסוגריים האלה.</translation>
    </message>
    <message>
        <source>There is no word between these quotation marks.</source>
        <translation>אין מילה בין המירכאות האלה.</translation>
    </message>
    <message>
        <source>Something is missing beside this.</source>
        <translation>חסר משהו לצד זה.</translation>
    </message>
    <message>
        <source>There is no such field. To look for the words themselves, put them in quotation marks.</source>
        <translation>אין שדה כזה. כדי לחפש את המילים עצמן, יש להקיף אותן במירכאות.</translation>
    </message>
    <message>
        <source>This field can only be compared with “:”.</source>
        <translation>את השדה הזה ניתן להשוות רק באמצעות “:”.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>כאן חסר ערך.</translation>
    </message>
    <message>
        <source>This field has no such value.</source>
        <translation>אין לשדה הזה ערך כזה.</translation>
    </message>
    <message>
        <source>This is not a number that can be used here.</source>
        <translation>זה אינו מספר שניתן להשתמש בו כאן.</translation>
    </message>
    <message>
        <source>This is no time. Write 2026-01-31, 2026-01, today, or 7d for seven days.</source>
        <translation>זה אינו זמן. אפשר לכתוב 2026-01-31, ‏2026-01, ‏today, או 7d עבור שבעה ימים.</translation>
    </message>
    <message>
        <source>Several values need “:”.</source>
        <translation>לכמה ערכים דרוש “:”.</translation>
    </message>
    <message>
        <source>“none” cannot be used here.</source>
        <translation>לא ניתן להשתמש כאן ב־“none”.</translation>
    </message>
    <message>
        <source>“*” cannot be used here.</source>
        <translation>לא ניתן להשתמש כאן ב־“*”.</translation>
    </message>
    <message>
        <source>“me” is not known: first say who you are.</source>
        <translation>לא ידוע מי הוא “me”: תחילה יש לציין מי עובד כאן.</translation>
    </message>
    <message>
        <source>Nothing of this name was found.</source>
        <translation>לא נמצא דבר בשם הזה.</translation>
    </message>
</context>
<context>
    <name>RestoreCopy</name>
    <message>
        <source>Restore</source>
        <translation>שחזור</translation>
    </message>
</context>
<context>
    <name>RestoreDrill</name>
    <message>
        <source>Restore drill</source>
        <translation>תרגיל שחזור</translation>
    </message>
</context>
<context>
    <name>RowSentence</name>
    <message>
        <source>The ticket is being loaded.</source>
        <translation>הפנייה נטענת.</translation>
    </message>
    <message>
        <source>Nothing is promised.</source>
        <translation>אין התחייבות.</translation>
    </message>
    <message>
        <source>The promise broke: %1.</source>
        <translation>ההתחייבות הופרה: %1.</translation>
    </message>
    <message>
        <source>The next promise breaks: %1.</source>
        <translation>ההתחייבות הקרובה תופר: %1.</translation>
    </message>
    <message>
        <source>Ticket %1: %2.</source>
        <translation>פנייה %1: %2.</translation>
    </message>
    <message>
        <source>%1, %2, priority: %3.</source>
        <translation>%1, %2, עדיפות: %3.</translation>
    </message>
    <message>
        <source>Customer: %1.</source>
        <translation>לקוח: %1.</translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation>אתר: %1.</translation>
    </message>
    <message>
        <source>Nobody is assigned.</source>
        <translation>אין אחראי.</translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation>באחריות %1.</translation>
    </message>
    <message>
        <source>Has attachments.</source>
        <translation>יש קבצים מצורפים.</translation>
    </message>
    <message>
        <source>Contact: %1.</source>
        <translation>איש קשר: %1.</translation>
    </message>
    <message>
        <source>What you write to this ticket is a draft: it has not been added yet.</source>
        <translation>מה שכתבתם לפנייה הזו הוא טיוטה: הוא עדיין לא נוסף.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>status</source>
        <translation>סטטוס</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>דרג</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>עדיפות</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>place</source>
        <translation>אתר</translation>
    </message>
    <message>
        <source>department</source>
        <translation>מחלקה</translation>
    </message>
    <message>
        <source>team</source>
        <translation>צוות</translation>
    </message>
    <message>
        <source>assignee</source>
        <translation>באחריות</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>תגית</translation>
    </message>
    <message>
        <source>language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>has</source>
        <translation>כולל</translation>
    </message>
    <message>
        <source>created</source>
        <translation>נפתחה</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>עודכנה</translation>
    </message>
    <message>
        <source>due</source>
        <translation>התחייבות</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>נפתרה</translation>
    </message>
    <message>
        <source>number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>open</source>
        <translation>פתוחות</translation>
    </message>
    <message>
        <source>done</source>
        <translation>הסתיימו</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ממתינות</translation>
    </message>
    <message>
        <source>me</source>
        <translation>אני</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>מחר</translation>
    </message>
    <message>
        <source>now</source>
        <translation>עכשיו</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>General</source>
        <translation>כללי</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>תפקידים</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>תבניות פעולה</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>צוותים</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>מחלקות</translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>אתרים</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>שדות</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>צעדים ראשונים</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>גיבויים</translation>
    </message>
</context>
<context>
    <name>SharedToast</name>
    <message>
        <source>%1 was added.</source>
        <translation>%1 נוסף.</translation>
    </message>
    <message>
        <source>The change of %1 was taken back.</source>
        <translation>השינוי של %1 בוטל.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 השתנה.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 הוסר.</translation>
    </message>
</context>
<context>
    <name>TicketColumns</name>
    <message>
        <source>Subject</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Next promise</source>
        <translation>התחייבות קרובה</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>סטטוס</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>דרג</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>עדיפות</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>באחריות</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>אתר</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>צוות</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>מחלקה</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>עודכנה</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נפתחה</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>נפתרה</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>קובץ מצורף</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
</context>
<context>
    <name>TicketList</name>
    <message>
        <source>The promise is broken.</source>
        <translation>ההתחייבות הופרה.</translation>
    </message>
    <message>
        <source>Time until the next promise breaks</source>
        <translation>הזמן שנותר עד הפרת ההתחייבות הקרובה</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>The mark of a ticket to which one&apos;s own note is begun but not added; as short as can be.</extracomment>
        <translation>טיוטה</translation>
    </message>
</context>
<context>
    <name>TicketPaper</name>
    <message>
        <source>Older messages were left out.</source>
        <translation>הודעות ישנות יותר הושמטו.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>לא נכתב דבר.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>פנייה</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצרה</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>סטטוס</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>עדיפות</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>דרג</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>צוות</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>מטפל</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>%1, %2 · internal note</source>
        <comment>who wrote it, when</comment>
        <translation>%1, %2 · הערה פנימית</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who wrote it, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>מצורף: %1</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Show more</source>
        <translation>להציג עוד</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unnamed file</source>
        <translation>קובץ ללא שם</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>להציג כל אחד</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>הערה פנימית</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>טרם נשלחה</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>לפני דקה</numerusform>
            <numerusform>לפני %n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>לפני שעה</numerusform>
            <numerusform>לפני %n שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>לפני יום</numerusform>
            <numerusform>לפני %n ימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>בעוד דקה</numerusform>
            <numerusform>בעוד %n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>בעוד שעה</numerusform>
            <numerusform>בעוד %n שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>בעוד יום</numerusform>
            <numerusform>בעוד %n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date within this year; see the date formats of QDate::toString. Keep the quotes.</extracomment>
        <translation>d בMMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date with its year; see the date formats of QDate::toString.</extracomment>
        <translation>d בMMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ממש עכשיו</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>A date and a time of the day with the time zone: &quot;14 Nov 2026 14:52, Asia/Jerusalem (UTC+02:00)&quot;</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Short for days, hours, minutes, seconds; %1 is a number.</extracomment>
        <translation>%1 ימ׳</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ש׳</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 דק׳</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <extracomment>Short for the time until a promise breaks, in a narrow column; %1 is a number, &quot;late&quot; that it broke so long ago.</extracomment>
        <translation>באיחור %1 דק׳</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>בעוד %1 דק׳</translation>
    </message>
    <message>
        <source>%1 h late</source>
        <translation>באיחור %1 שע׳</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>בעוד %1 שע׳</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <translation>באיחור %1 ימים</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation>בעוד %1 ימים</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a time of the day</comment>
        <translation>היום, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>a time of the day</comment>
        <translation>אתמול, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time of the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 y late</source>
        <translation>באיחור %1 שנים</translation>
    </message>
    <message>
        <source>in %1 y</source>
        <translation>בעוד %1 שנים</translation>
    </message>
</context>
<context>
    <name>ViewColours</name>
    <message>
        <source>No colour</source>
        <translation>ללא צבע</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>טורקיז</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>ירוק</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>כחול</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>ענבר</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>אדום</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Views</source>
        <translation>תצוגות</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>חיפושים שמורים</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>לפי אתר</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>לפי צוות</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>לפי דרג</translation>
    </message>
    <message>
        <source>My open</source>
        <translation>הפתוחות שלי</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>ללא אחראי</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>כל הפתוחות</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>ממתינות ללקוח</translation>
    </message>
    <message>
        <source>With R&amp;D</source>
        <translation>אצל הפיתוח</translation>
    </message>
    <message>
        <source>Resolved lately</source>
        <translation>נפתרו לאחרונה</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>כל הפניות</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tickets</source>
        <translation>
            <numerusform>%1: פנייה אחת</numerusform>
            <numerusform>%1: %n פניות</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>The last row of a section of the view list, for the views in it that have no tickets.</extracomment>
        <translation>להציג פחות</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more…</source>
        <translation>
            <numerusform>להציג עוד אחד…</numerusform>
            <numerusform>להציג עוד %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Due soon or late</source>
        <translation>מועד קרוב או באיחור</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>תיבת יוצאות</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>של כולם</translation>
    </message>
</context>
<context>
    <name>campanile::app::BackupWatch</name>
    <message>
        <source>The backup could not be made.</source>
        <translation>לא ניתן היה ליצור את הגיבוי.</translation>
    </message>
</context>
<context>
    <name>campanile::app::DatabaseChooser</name>
    <message>
        <source>Opening the database…</source>
        <translation>פתיחת מסד הנתונים…</translation>
    </message>
    <message>
        <source>Opening the demo company…</source>
        <translation>פתיחת חברת ההדגמה…</translation>
    </message>
    <message>
        <source>Making the demo company…</source>
        <translation>יצירת חברת ההדגמה…</translation>
    </message>
    <message>
        <source>Where the new database is kept</source>
        <translation>היכן יישמר מסד הנתונים החדש</translation>
    </message>
    <message>
        <source>support</source>
        <translation>תמיכה</translation>
    </message>
    <message>
        <source>Campanile databases (*.db)</source>
        <translation>מסדי נתונים של Campanile (*.db)</translation>
    </message>
    <message>
        <source>Making a new database…</source>
        <translation>מסד נתונים חדש נוצר…</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>פתיחת מסד נתונים אחר</translation>
    </message>
    <message>
        <source>Work is still going on in the background.</source>
        <translation>עדיין מתבצעת עבודה ברקע.</translation>
    </message>
    <message>
        <source>If you open another database now it is stopped; nothing half is left behind.</source>
        <translation>פתיחת מסד נתונים אחר כעת תעצור אותה; שום דבר לא יישאר חצי גמור.</translation>
    </message>
    <message>
        <source>Stop it and open</source>
        <translation>לעצור ולפתוח</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>להמשיך לעבוד</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Your password for %1:</source>
        <translation>הסיסמה שלך עבור %1:</translation>
    </message>
    <message>
        <source>That password was not accepted. Your password for %1:</source>
        <translation>הסיסמה הזאת לא התקבלה. הסיסמה שלך עבור %1:</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>התחברות</translation>
    </message>
    <message>
        <source>You look around as %1, who manages the demo company. The menu at the top makes you somebody else.</source>
        <translation>אתם מסתכלים בעיניו של %1, ממנהלי חברת ההדגמה. בתפריט שלמעלה אפשר להחליף אדם.</translation>
    </message>
</context>
<context>
    <name>campanile::app::ListExport</name>
    <message>
        <source>Export the list</source>
        <translation>ייצוא הרשימה</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>פניות</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>גיליון אלקטרוני (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>ערכים מופרדים בפסיקים (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>שורות JSON (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln פנייה נכתבה אל %1.</numerusform>
            <numerusform>%Ln פניות נכתבו אל %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::app::OpenWorkspace</name>
    <message>
        <source>The database is there again.</source>
        <translation>מסד הנתונים שוב זמין.</translation>
    </message>
</context>
<context>
    <name>campanile::cli::BackupCommand</name>
    <message>
        <source>Writes a checked copy of the database to a new file.</source>
        <translation>כתיבת עותק בדוק של מסד הנתונים לקובץ חדש.</translation>
    </message>
    <message>
        <source>The file to write; it must not exist yet.</source>
        <translation>הקובץ שייכתב; אסור שיהיה קיים.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>say one file to write the backup to</source>
        <translation>יש לציין קובץ אחד שאליו ייכתב הגיבוי</translation>
    </message>
    <message>
        <source>%1: %2, checked</source>
        <comment>file: size</comment>
        <translation>%1: %2, נבדק</translation>
    </message>
</context>
<context>
    <name>campanile::cli::Console</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>פנייה אחת</numerusform>
            <numerusform>%Ln פניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>אירוע אחד</numerusform>
            <numerusform>%Ln אירועים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::cli::DemoCommand</name>
    <message>
        <source>Makes the demo company in an empty database.</source>
        <translation>יצירת חברת ההדגמה במסד נתונים ריק.</translation>
    </message>
    <message>
        <source>How many tickets, 0 to 1000000.</source>
        <translation>מספר הפניות, מ־0 עד 1000000.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Another number makes another company of the same kind.</source>
        <translation>מספר אחר יוצר חברה אחרת מאותו סוג.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>When its history ends: 2026-01-31 or 2026-01-31T09:00, UTC unless an offset is given; now if left out.</source>
        <translation>מועד סיום ההיסטוריה שלה: 2026-01-31 או 2026-01-31T09:00, לפי UTC אלא אם צוין היסט; אם לא צוין מועד – עכשיו.</translation>
    </message>
    <message>
        <source>DATETIME</source>
        <translation>DATETIME</translation>
    </message>
    <message>
        <source>--tickets is a number from 0 to 1000000</source>
        <translation>הערך של ‎--tickets הוא מספר מ־0 עד 1000000</translation>
    </message>
    <message>
        <source>--seed is a whole number from 0</source>
        <translation>הערך של ‎--seed הוא מספר שלם, 0 או יותר</translation>
    </message>
    <message>
        <source>--until is a date like 2026-01-31 or 2026-01-31T09:00</source>
        <translation>הערך של ‎--until הוא תאריך כמו 2026-01-31 או 2026-01-31T09:00</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <translation>%1 מתוך %2 פניות</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln הודעה</numerusform>
            <numerusform>%Ln הודעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln לקוח</numerusform>
            <numerusform>%Ln לקוחות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
</context>
<context>
    <name>campanile::cli::DoctorCommand</name>
    <message>
        <source>Examines the database and tells what it finds; changes nothing.</source>
        <translation>בדיקת מסד הנתונים ודיווח על הממצאים; דבר אינו משתנה.</translation>
    </message>
    <message>
        <source>Prints the result as one JSON object.</source>
        <translation>הדפסת התוצאה כאובייקט JSON אחד.</translation>
    </message>
    <message>
        <source>%1 of %2 examined</source>
        <translation>נבדקו %1 מתוך %2</translation>
    </message>
    <message>
        <source>The database is healthy.</source>
        <translation>מסד הנתונים תקין.</translation>
    </message>
    <message>
        <source>The database is damaged. Keep a copy of it and restore the latest good backup.</source>
        <translation>מסד הנתונים פגום. יש לשמור עותק שלו ולשחזר את הגיבוי התקין האחרון.</translation>
    </message>
    <message>
        <source>Schema %1. Examined:</source>
        <translation>סכמה %1. נבדקו:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of attachments</source>
        <translation>
            <numerusform>חלק אחד של קבצים מצורפים</numerusform>
            <numerusform>%Ln חלקים של קבצים מצורפים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::cli::DrillCommand</name>
    <message>
        <source>Tries whether a backup can be restored; changes nothing.</source>
        <translation>בודק אם אפשר לשחזר גיבוי; אינו משנה דבר.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>הגיבוי.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Where it is tried; needs as much room as the backup.</source>
        <translation>היכן נערכת הבדיקה; דרוש מקום כגודל הגיבוי.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Prints the result as one JSON object.</source>
        <translation>מדפיס את התוצאה כאובייקט JSON אחד.</translation>
    </message>
    <message>
        <source>say one backup to try</source>
        <translation>ציינו גיבוי אחד לבדיקה</translation>
    </message>
    <message>
        <source>%1 of %2 examined</source>
        <translation>נבדקו %1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>campanile::cli::ImportCommand</name>
    <message>
        <source>Brings tickets in from CSV, JSON or JSON lines.</source>
        <translation>ייבוא פניות מ־CSV, ‏JSON או JSON lines.</translation>
    </message>
    <message>
        <source>How to read the files: the name of a profile, or a file with one; guessed if left out.</source>
        <translation>כיצד לקרוא את הקבצים: שם של פרופיל, או קובץ שיש בו פרופיל; אם לא צוין, ייעשה ניחוש.</translation>
    </message>
    <message>
        <source>NAME|FILE.json</source>
        <translation>NAME|FILE.json</translation>
    </message>
    <message>
        <source>Only tells what would happen.</source>
        <translation>רק דיווח על מה שהיה קורה.</translation>
    </message>
    <message>
        <source>Where rejected rows are written, with line number and reason.</source>
        <translation>היכן ייכתבו השורות שנדחו, עם מספר השורה והסיבה.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Rejected rows make the exit code 1.</source>
        <translation>אם יש שורות שנדחו, קוד היציאה הוא 1.</translation>
    </message>
    <message>
        <source>Prints the result as one JSON object.</source>
        <translation>הדפסת התוצאה כאובייקט JSON אחד.</translation>
    </message>
    <message>
        <source>Files to import, linked ones in any order.</source>
        <translation>הקבצים לייבוא; קבצים מקושרים בכל סדר שהוא.</translation>
    </message>
    <message>
        <source>FILE...</source>
        <translation>FILE...</translation>
    </message>
    <message>
        <source>Built-in profiles:</source>
        <translation>פרופילים מובנים:</translation>
    </message>
    <message>
        <source>say at least one file to import</source>
        <translation>יש לציין לפחות קובץ אחד לייבוא</translation>
    </message>
</context>
<context>
    <name>campanile::cli::ImportSummary</name>
    <message>
        <source>Reading the linked files</source>
        <translation>קריאת הקבצים המקושרים</translation>
    </message>
    <message>
        <source>Reading tickets</source>
        <translation>קריאת הפניות</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>הכנסה למסד הנתונים</translation>
    </message>
    <message>
        <source>Taking everything back</source>
        <translation>ביטול כל מה שנעשה</translation>
    </message>
    <message>
        <source>Opening the files</source>
        <translation>פתיחת הקבצים</translation>
    </message>
    <message>
        <source>%1: day and month cannot be told apart (%2).</source>
        <translation>%1: לא ניתן להבחין בין היום לחודש (%2).</translation>
    </message>
    <message>
        <source>%1: times without a time zone are read as UTC.</source>
        <translation>%1: זמנים ללא אזור זמן נקראים כ־UTC.</translation>
    </message>
    <message>
        <source>No column holds the tickets&apos; numbers: rows are told apart by their content.</source>
        <translation>אין עמודה עם מספרי הפניות: השורות מובחנות לפי תוכנן.</translation>
    </message>
    <message>
        <source>No column says when a ticket was opened: the time of the import is taken.</source>
        <translation>אין עמודה שמציינת מתי נפתחה פנייה: נלקח זמן הייבוא.</translation>
    </message>
    <message>
        <source>No column says when something happened.</source>
        <translation>אין עמודה שמציינת מתי דבר אירע.</translation>
    </message>
    <message>
        <source>%1: labels that are not known: %2.</source>
        <translation>%1: תוויות לא מוכרות: %2.</translation>
    </message>
    <message>
        <source>%1: left out, because it looks like an identity or card number.</source>
        <translation>%1: הושמט, כי הוא נראה כמו מספר זהות או מספר כרטיס.</translation>
    </message>
    <message>
        <source>%1: only some of its values fit what it was taken for.</source>
        <translation>%1: רק חלק מהערכים מתאימים לסוג שזוהה.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>שורות: %1</translation>
    </message>
    <message>
        <source>This would be imported with the profile %1:</source>
        <translation>זה מה שהיה מיובא עם הפרופיל %1:</translation>
    </message>
    <message>
        <source>Imported with the profile %1:</source>
        <translation>יובאו עם הפרופיל %1:</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>פניות</translation>
    </message>
    <message>
        <source>of them new</source>
        <translation>מהן חדשות</translation>
    </message>
    <message>
        <source>of them changed</source>
        <translation>מהן השתנו</translation>
    </message>
    <message>
        <source>of them unchanged</source>
        <translation>מהן ללא שינוי</translation>
    </message>
    <message>
        <source>new events</source>
        <translation>אירועים חדשים</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>שורות שנדחו</translation>
    </message>
    <message>
        <source>conflicts with changes made here, which were kept</source>
        <translation>התנגשויות עם שינויים שנעשו כאן; השינויים שנעשו כאן נשמרו</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>Nothing was imported. Say how to read it with a profile: the import window makes one.</source>
        <translation>דבר לא יובא. יש לציין בעזרת פרופיל כיצד לקרוא את הקובץ: חלון הייבוא יוצר פרופיל כזה.</translation>
    </message>
    <message>
        <source>Another import of the same source is running; waiting…</source>
        <translation>ייבוא אחר של אותו מקור פועל; בהמתנה…</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>file, line number, why the row was rejected</extracomment>
        <translation>%1, שורה %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more, see --rejects FILE</source>
        <extracomment>behind the first rejected rows; FILE stays as it is</extracomment>
        <translation>
            <numerusform>… ועוד %Ln, ראו ‎--rejects FILE</numerusform>
            <numerusform>… ועוד %Ln, ראו ‎--rejects FILE</numerusform>
        </translation>
    </message>
    <message>
        <source>rows with the unknown status %1; new tickets arrive as %2</source>
        <translation>שורות עם הסטטוס הלא מוכר %1; פניות חדשות יגיעו בתור %2</translation>
    </message>
    <message>
        <source>tickets without a time, dated at the time of the import</source>
        <translation>פניות ללא זמן; יקבלו את זמן הייבוא</translation>
    </message>
    <message>
        <source>Something came in between: the changes of tickets that were here before are applied by the next import, or when Campanile is started.</source>
        <translation>משהו הפריע באמצע: השינויים בפניות שכבר היו כאן יוחלו בייבוא הבא, או כש־Campanile תופעל.</translation>
    </message>
</context>
<context>
    <name>campanile::cli::Main</name>
    <message>
        <source>The database: a file, or an address postgresql://user@host/name.</source>
        <translation>מסד הנתונים: קובץ, או כתובת postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>The language of messages: en, he or fil.</source>
        <translation>שפת ההודעות: en, ‏he או fil.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>LANGUAGE</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>הצגת העזרה הזאת.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>הצגת הגרסה.</translation>
    </message>
    <message>
        <source>Try “campanile-cli --help”.</source>
        <translation>לעזרה: “campanile-cli --help”.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>פקודות:</translation>
    </message>
    <message>
        <source>“campanile-cli COMMAND --help” tells more about one of them.</source>
        <translation>פרטים על כל אחת מהן: “campanile-cli COMMAND --help”.</translation>
    </message>
    <message>
        <source>say which database with --database</source>
        <translation>יש לציין מסד נתונים באמצעות ‎--database</translation>
    </message>
    <message>
        <source>unknown language “%1”; it is one of en, he, fil</source>
        <translation>השפה “%1” אינה מוכרת; האפשרויות הן en, ‏he, ‏fil</translation>
    </message>
    <message>
        <source>Campanile, the support center, for scripts.</source>
        <translation>‏Campanile, מרכז התמיכה, לשימוש בסקריפטים.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>מה לעשות.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>say what to do: demo, import, tickets, doctor or backup</source>
        <translation>יש לציין מה לעשות: demo, ‏import, ‏tickets, ‏doctor או backup</translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation>אין פקודה “%1”</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>שימוש: %1</translation>
    </message>
</context>
<context>
    <name>campanile::cli::TicketsCommand</name>
    <message>
        <source>Lists the tickets that a query finds.</source>
        <translation>הצגת רשימת הפניות ששאילתה מוצאת.</translation>
    </message>
    <message>
        <source>What to find, in the search language; everything if left out.</source>
        <translation>מה לחפש, בשפת החיפוש; אם לא צוין – הכול.</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>The order; “-” before the key turns it around.</source>
        <translation>סדר המיון; “-” לפני המפתח הופך אותו.</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>KEY</translation>
    </message>
    <message>
        <source>At most this many; 0 for all.</source>
        <translation>לכל היותר מספר כזה; 0 עבור הכול.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>table, csv or json (one object a line).</source>
        <translation>מבנה הפלט: table, ‏csv או json (אובייקט אחד בכל שורה).</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Whom “me” means: a person&apos;s name or mail address.</source>
        <translation>למי הכוונה ב־“me”: שם או כתובת דוא״ל של אדם.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Fields of a query:</source>
        <translation>שדות של שאילתה:</translation>
    </message>
    <message>
        <source>Words are looked for in subjects, messages and notes:</source>
        <translation>מילים מחופשות בנושאים, בהודעות ובהערות:</translation>
    </message>
    <message>
        <source>Terms are combined with a space (and), OR, - (not) and parentheses; several values with commas:</source>
        <translation>צירוף תנאים: רווח (וגם), OR (או), ‎- (לא) וסוגריים; כמה ערכים – עם פסיקים ביניהם:</translation>
    </message>
    <message>
        <source>Sort keys:</source>
        <translation>מפתחות מיון:</translation>
    </message>
    <message>
        <source>--format is table, csv or json</source>
        <translation>הערך של ‎--format הוא table, ‏csv או json</translation>
    </message>
    <message>
        <source>--sort does not know “%1”</source>
        <translation>המפתח “%1” אינו מוכר ל־‎--sort</translation>
    </message>
    <message>
        <source>--limit is a number from 0</source>
        <translation>הערך של ‎--limit הוא מספר, 0 או יותר</translation>
    </message>
    <message>
        <source>the query stands behind --query, in quotes</source>
        <translation>השאילתה נכתבת אחרי ‎--query, במירכאות</translation>
    </message>
    <message>
        <source>%1 of %2 tickets; --limit 0 lists them all.</source>
        <translation>%1 מתוך %2 פניות; ‎--limit 0‎ מציג את כולן.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::AboutDialog</name>
    <message>
        <source>About Campanile</source>
        <translation>אודות Campanile</translation>
    </message>
    <message>
        <source>A support center for your desktop.</source>
        <translation>מרכז תמיכה לשולחן העבודה.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>גרסה %1</translation>
    </message>
    <message>
        <source>Campanile is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>‏Campanile היא תוכנה חופשית: ניתן להשתמש בה, ללמוד אותה, לשתף אותה ולשנות אותה לפי הרישיון הציבורי הכללי של GNU, גרסה 3 או מאוחרת יותר. היא ניתנת ללא כל אחריות.</translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation>היא נשענת על:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>רישיונות</translation>
    </message>
</context>
<context>
    <name>campanile::ui::AfterReplyButton</name>
    <message>
        <source>Leave the status as it is</source>
        <translation>להשאיר את הסטטוס כפי שהוא</translation>
    </message>
    <message>
        <source>What the ticket becomes with the reply</source>
        <translation>מה יהיה סטטוס הפנייה עם התשובה</translation>
    </message>
    <message>
        <source>then: %1</source>
        <comment>a status</comment>
        <translation>ואז: %1</translation>
    </message>
    <message>
        <source>status stays</source>
        <translation>הסטטוס נשאר</translation>
    </message>
</context>
<context>
    <name>campanile::ui::AuditSection</name>
    <message>
        <source>Everybody</source>
        <translation>כולם</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>בכל זמן</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>ב־24 השעות האחרונות</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>ב־7 הימים האחרונים</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>ב־30 הימים האחרונים</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>בשנה האחרונה</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>לא ניתן היה לקרוא את ההיסטוריה</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>עדיין לא השתנה דבר</translation>
    </message>
    <message>
        <source>Changes of people, teams, customers, macros and views will be told here.</source>
        <translation>כאן יופיעו שינויים של אנשים, צוותים, לקוחות, תבניות פעולה ותצוגות.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>לא נמצא דבר</translation>
    </message>
    <message>
        <source>Choose another period, person or kind.</source>
        <translation>יש לבחור תקופה, אדם או סוג אחרים.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ועוד אחד</numerusform>
            <numerusform>… ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>לא נבחר דבר</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>ייצוא ההיסטוריה</translation>
    </message>
    <message>
        <source>history</source>
        <comment>file name</comment>
        <translation>history</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>גיליון אלקטרוני (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>ערכים מופרדים בפסיקים (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>שורות JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>שינויים</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were written to %1.</source>
        <translation>
            <numerusform>רשומה אחת נכתבה אל %1.</numerusform>
            <numerusform>%Ln רשומות נכתבו אל %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>Words of a name</source>
        <translation>מילים מתוך שם</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>מי עשה זאת</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>מה השתנה</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>מתי זה נעשה</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>What is known of each change</source>
        <translation>מה ידוע על כל שינוי</translation>
    </message>
    <message>
        <source>Who changed what, and when: tickets, people, rights, teams, customers, macros and views. A ticket&apos;s own story tells more of it.</source>
        <translation>מי שינה מה ומתי: פניות, אנשים, הרשאות, צוותים, לקוחות, תבניות פעולה ותצוגות. הסיפור של הפנייה עצמה מספר יותר.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::AuditTrailModel</name>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>מה נעשה</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>למה</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>אף אחד מסוים</translation>
    </message>
</context>
<context>
    <name>campanile::ui::AvatarButton</name>
    <message>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
    <message>
        <source>Menu of %1, %2</source>
        <translation>התפריט של %1, %2</translation>
    </message>
</context>
<context>
    <name>campanile::ui::BackgroundWork</name>
    <message>
        <source>%1: stopping…</source>
        <translation>%1: בעצירה…</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>Background work and how far it is: &quot;Import 62 %&quot;</extracomment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 שורות בשנייה</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>נותרו %1</translation>
    </message>
</context>
<context>
    <name>campanile::ui::BackupCopiesModel</name>
    <message>
        <source>Damaged: not as long as it was</source>
        <translation>פגום: אורכו השתנה</translation>
    </message>
    <message>
        <source>Checked when it was made</source>
        <translation>נבדק כשנוצר</translation>
    </message>
    <message>
        <source>Tried: it can be restored</source>
        <translation>נבדק: אפשר לשחזר אותו</translation>
    </message>
    <message>
        <source>Tried: damaged</source>
        <translation>נבדק: פגום</translation>
    </message>
    <message>
        <source>By the plan</source>
        <translation>לפי התוכנית</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>ידנית</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>פניות</translation>
    </message>
    <message>
        <source>How</source>
        <translation>איך</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
</context>
<context>
    <name>campanile::ui::BackupPlanForm</name>
    <message>
        <source>Folder for the copies</source>
        <translation>תיקייה לעותקים</translation>
    </message>
    <message>
        <source>None is chosen yet</source>
        <translation>עדיין לא נבחרה</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>בכל יום</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>בכל שבוע</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>יצירת עותק</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Choose the folder for the copies</source>
        <translation>בחירת התיקייה לעותקים</translation>
    </message>
    <message>
        <source>Keep the newest</source>
        <translation>לשמור את החדשים ביותר</translation>
    </message>
    <message>
        <source>One of each week, for so many weeks</source>
        <translation>אחד מכל שבוע, למשך כך וכך שבועות</translation>
    </message>
    <message>
        <source>One of each month, for so many months</source>
        <translation>אחד מכל חודש, למשך כך וכך חודשים</translation>
    </message>
    <message>
        <source>How often a copy is made</source>
        <translation>באיזו תדירות נוצר עותק</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>היום בשבוע</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>שעה</translation>
    </message>
</context>
<context>
    <name>campanile::ui::BackupsSection</name>
    <message>
        <source>The copies could not be listed</source>
        <translation>לא ניתן היה להציג את העותקים</translation>
    </message>
    <message>
        <source>There are no copies yet</source>
        <translation>עדיין אין עותקים</translation>
    </message>
    <message>
        <source>Choose how often one is made, or make one now.</source>
        <translation>בחרו באיזו תדירות ייווצר עותק, או צרו אחד עכשיו.</translation>
    </message>
    <message>
        <source>Your role may not change this.</source>
        <translation>התפקיד שלכם אינו רשאי לשנות זאת.</translation>
    </message>
    <message>
        <source>A copy is being made.</source>
        <translation>עותק נוצר כעת.</translation>
    </message>
    <message>
        <source>The next copy: %1, while the program runs.</source>
        <translation>העותק הבא: %1, כל עוד התוכנה פועלת.</translation>
    </message>
    <message>
        <source>No copies are made by themselves.</source>
        <translation>לא נוצרים עותקים מעצמם.</translation>
    </message>
    <message>
        <source>The plan was saved.</source>
        <translation>התוכנית נשמרה.</translation>
    </message>
    <message>
        <source>A copy was made and checked: %1.</source>
        <translation>נוצר ונבדק עותק: %1.</translation>
    </message>
    <message>
        <source>Try a copy</source>
        <translation>בדיקת עותק</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>מסדי נתונים (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>%1 is copied, opened and examined. You can go on working.</source>
        <translation>%1 מועתק, נפתח ונבדק. אפשר להמשיך לעבוד.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>פתיחת עותק</translation>
    </message>
    <message>
        <source>Make a database of the copy of %1 and open it here?</source>
        <translation>ליצור מסד נתונים מהעותק של %1 ולפתוח אותו כאן?</translation>
    </message>
    <message>
        <source>It becomes a file of its own beside the database that is open now, which stays as it is.</source>
        <translation>הוא יהפוך לקובץ נפרד לצד מסד הנתונים הפתוח כעת, שיישאר כפי שהוא.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>פתיחת העותק</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>גיבויים</translation>
    </message>
    <message>
        <source>This database lies on a server, whose own tool copies it while everybody works. Have this run every night, and try now and then whether pg_restore reads what it wrote.</source>
        <translation>מסד הנתונים הזה נמצא בשרת, והכלי של השרת מעתיק אותו בזמן שכולם עובדים. דאגו שהפקודה תרוץ בכל לילה, ובדקו מדי פעם ש-pg_restore קורא את מה שנכתב.</translation>
    </message>
    <message>
        <source>Each copy is checked when it is made, and a note with its hash lies beside it. Copies that you make by hand stay until you remove them.</source>
        <translation>כל עותק נבדק כשהוא נוצר, ולצדו נשמרת רשומה עם הגיבוב שלו. עותקים שיצרתם ידנית נשארים עד שתסירו אותם.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>שמירת התוכנית</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ביטול השינויים</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>גיבוי עכשיו</translation>
    </message>
    <message>
        <source>Copies of this database</source>
        <translation>עותקים של מסד הנתונים</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>ניסיון שחזור</translation>
    </message>
    <message>
        <source>Copies it, opens the copy and examines everything in it. Nothing else is touched.</source>
        <translation>מעתיק אותו, פותח את ההעתק ובודק את כל מה שבו. שום דבר אחר אינו משתנה.</translation>
    </message>
    <message>
        <source>Open this copy…</source>
        <translation>פתיחת העותק הזה…</translation>
    </message>
    <message>
        <source>Try another file…</source>
        <translation>בדיקת קובץ אחר…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>הצגת התיקייה</translation>
    </message>
    <message>
        <source>Command that copies the database</source>
        <translation>הפקודה שמעתיקה את מסד הנתונים</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>העתקת הפקודה</translation>
    </message>
</context>
<context>
    <name>campanile::ui::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>אחת נבחרה</numerusform>
            <numerusform>%n נבחרו</numerusform>
        </translation>
    </message>
    <message>
        <source>More cannot be selected at once: these are the first ones.</source>
        <translation>אי אפשר לבחור יותר בבת אחת: אלה הראשונות.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>ניקוי הבחירה</translation>
    </message>
    <message numerus="yes">
        <source>of %n tickets</source>
        <translation>
            <numerusform>מתוך פנייה אחת</numerusform>
            <numerusform>מתוך %n פניות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::CallWatch</name>
    <message>
        <source>Call %1, on hold %2</source>
        <translation>שיחה %1, בהמתנה %2</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>שיחה %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>חזרה לשיחה</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>המתנה</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go on with the call</source>
        <translation>המשך השיחה</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>סיום השיחה</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CheckStep</name>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>This is what the import would do. Nothing has been changed yet.</source>
        <translation>זה מה שהייבוא יעשה. עדיין לא השתנה דבר.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;ייבוא</translation>
    </message>
    <message>
        <source>Rejected rows will be written to %1 in %2, with line number and reason.</source>
        <extracomment>a file name, and the folder it is in</extracomment>
        <translation>שורות שנדחו ייכתבו לקובץ %1 בתיקייה %2, עם מספר שורה וסיבה.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <source>Choose another file for rejected rows</source>
        <translation>בחירת קובץ אחר לשורות שנדחו</translation>
    </message>
    <message>
        <source>File for rejected rows</source>
        <translation>קובץ לשורות שנדחו</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>טבלאות (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>No column is the subject: %Ln ticket(s) will be without one. Go back to the columns to choose it.</source>
        <translation>
            <numerusform>אף עמודה אינה הנושא: פנייה אחת תישאר ללא נושא. כדי לבחור אותה יש לחזור לעמודות.</numerusform>
            <numerusform>אף עמודה אינה הנושא: %Ln פניות יישארו ללא נושא. כדי לבחור אותה יש לחזור לעמודות.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column is the ticket&apos;s number: a row that has changed when you import again will come as another new ticket.</source>
        <translation>אף עמודה אינה מספר הפנייה: שורה שהשתנתה תגיע בייבוא הבא כפנייה חדשה נוספת.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ChoicePopup</name>
    <message>
        <source>%1, chosen now</source>
        <translation>%1, הבחירה הנוכחית</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ColumnDetail</name>
    <message>
        <source>Field &amp;name</source>
        <translation>&amp;שם השדה</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>שם השדה</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;סוג</translation>
    </message>
    <message>
        <source>Kind of the values</source>
        <translation>סוג הערכים</translation>
    </message>
    <message>
        <source>One column can become several things, for example part of the subject and a custom field.</source>
        <translation>עמודה אחת יכולה להפוך לכמה דברים, למשל לחלק מהנושא ולשדה מותאם.</translation>
    </message>
    <message>
        <source>Also use it for some&amp;thing else</source>
        <translation>להשתמש בה גם ל&amp;דבר אחר</translation>
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
        <translation>ודאי</translation>
    </message>
    <message>
        <source>The profile says so.</source>
        <translation>כך אומר הפרופיל.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>נבחר</translation>
    </message>
    <message>
        <source>Somebody decided so.</source>
        <translation>כך הוחלט ידנית.</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>ניחוש</translation>
    </message>
    <message>
        <source>Guessed from the name and the values of the column.</source>
        <translation>ניחוש לפי שם העמודה וערכיה.</translation>
    </message>
    <message>
        <source>Guessed, but it could also be read in another way.</source>
        <translation>ניחוש, אך אפשר לקרוא זאת גם אחרת.</translation>
    </message>
    <message>
        <source>Looks secret</source>
        <translation>נראה סודי</translation>
    </message>
    <message>
        <source>Looks like identity, card or account numbers, so it is left out.</source>
        <translation>נראה כמספרי זהות, כרטיסים או חשבונות, ולכן נשאר בחוץ.</translation>
    </message>
    <message>
        <source>Nothing says what this column is.</source>
        <translation>דבר אינו אומר מהי העמודה הזאת.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>מוסתר</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>עמודה</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>ערכים ראשונים</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>תהפוך ל־</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>ודאות</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>לבדיקה</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ColumnsStep</name>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;פרופיל</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>פרופיל</translation>
    </message>
    <message>
        <source>Load or &amp;keep</source>
        <translation>טעינה ו&amp;שמירה</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>טבלאות</translation>
    </message>
    <message>
        <source>Columns and what they become</source>
        <translation>העמודות ומה שהן יהיו</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>A profile says what the columns are. Change whatever is not right; you can keep it for the next time.</source>
        <translation>פרופיל אומר מה הן העמודות. אפשר לשנות כל מה שאינו נכון, ולשמור לפעם הבאה.</translation>
    </message>
    <message>
        <source>&amp;Load from a file…</source>
        <translation>&amp;טעינה מקובץ…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;שמירה כקובץ…</translation>
    </message>
    <message>
        <source>&amp;Keep under a name…</source>
        <translation>ש&amp;מירה בשם…</translation>
    </message>
    <message>
        <source>%1 – fits best</source>
        <translation>%1 – המתאים ביותר</translation>
    </message>
    <message>
        <source>%1 – does not fit</source>
        <translation>%1 – אינו מתאים</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>השתנה</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>ייבוא פניות</translation>
    </message>
    <message>
        <source>%1 looks like identity, card or account numbers. Import it all the same?</source>
        <translation>%1 נראית כמכילה מספרי זהות, כרטיסים או חשבונות. לייבא אותה בכל זאת?</translation>
    </message>
    <message>
        <source>Everybody who can open the ticket will be able to read these values, and they will be in every backup and export.</source>
        <translation>כל מי שיכול לפתוח את הפנייה יוכל לקרוא את הערכים האלה, והם יהיו בכל גיבוי ובכל ייצוא.</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>לייבא</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>להשאיר בחוץ</translation>
    </message>
    <message>
        <source>Load a profile</source>
        <translation>טעינת פרופיל</translation>
    </message>
    <message>
        <source>Import profiles (*.json)</source>
        <translation>פרופילי ייבוא (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>שמירת הפרופיל</translation>
    </message>
    <message>
        <source>Keep the profile</source>
        <translation>שמירת הפרופיל</translation>
    </message>
    <message>
        <source>What should this profile be called?</source>
        <translation>איך לקרוא לפרופיל הזה?</translation>
    </message>
    <message>
        <source>It is kept in the database, for everybody who works with it.</source>
        <translation>הוא נשמר במסד הנתונים, לכל מי שעובד איתו.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>שמירה</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CommandModel</name>
    <message>
        <source>Tickets</source>
        <translation>פניות</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>מאמרים</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>דפים</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>פעולות</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>תבניות פעולה</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>תוצאות</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>בחיפוש…</translation>
    </message>
    <message>
        <source>Type a word, a ticket&apos;s number or a command.</source>
        <translation>אפשר להקליד מילה, מספר פנייה או פקודה.</translation>
    </message>
    <message>
        <source>Nothing was found for %1.</source>
        <translation>לא נמצא דבר עבור %1.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::Composer</name>
    <message>
        <source>Reply</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>הערה פנימית</translation>
    </message>
    <message>
        <source>Adding the reply…</source>
        <translation>התשובה נוספת…</translation>
    </message>
    <message>
        <source>Adding the note…</source>
        <translation>ההערה נוספת…</translation>
    </message>
    <message>
        <source>The draft cannot be written to the disk; it is kept while the program runs.</source>
        <translation>לא ניתן לכתוב את הטיוטה לדיסק; היא נשמרת כל עוד התוכנה פועלת.</translation>
    </message>
    <message>
        <source>It waits in the outbox until you have sent it. The draft is kept.</source>
        <translation>היא תמתין בתיבת היוצאות עד שתשלחו אותה. הטיוטה נשמרת.</translation>
    </message>
    <message>
        <source>It waits in the outbox until you have sent it.</source>
        <translation>היא תמתין בתיבת היוצאות עד שתשלחו אותה.</translation>
    </message>
    <message>
        <source>Only colleagues see it. The draft is kept.</source>
        <translation>רק עמיתים רואים אותה. הטיוטה נשמרת.</translation>
    </message>
    <message>
        <source>Only colleagues see it.</source>
        <translation>רק עמיתים רואים אותה.</translation>
    </message>
    <message>
        <source>Add reply</source>
        <translation>הוספת תשובה</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>הוספת הערה</translation>
    </message>
    <message>
        <source>Write a reply or an internal note…</source>
        <translation>כתבו תשובה או הערה פנימית…</translation>
    </message>
    <message>
        <source>Write an internal note…</source>
        <translation>כתבו הערה פנימית…</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>כתבו תשובה…</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation>כתבו אל %1…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fill in what stands between the white brackets first.</source>
        <translation>יש להשלים קודם את מה שבין הסוגריים הלבנים.</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>file name; a time</comment>
        <translation>תמונה %1.png</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>צירוף קבצים</translation>
    </message>
    <message>
        <source>Attaching: %L1 of %L2 are ready.</source>
        <comment>files</comment>
        <translation>מצרף: %L1 מתוך %L2 מוכנים.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ConflictBar</name>
    <message>
        <source>Somebody changed this ticket in the meantime</source>
        <translation>בינתיים מישהו אחר שינה את הפנייה</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>שלהם</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>שלך</translation>
    </message>
    <message>
        <source>Apply mine to the new state</source>
        <translation>להחיל את שלי על המצב החדש</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>להשאיר את שלהם</translation>
    </message>
    <message>
        <source>Something new came while you were writing</source>
        <translation>הגיע משהו חדש בזמן שכתבתם</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>Reply anyway</source>
        <translation>להשיב בכל זאת</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>קודם לקרוא</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ConflictsModel</name>
    <message>
        <source>nothing</source>
        <translation>כלום</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>אחר</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>פנייה</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Here (stays)</source>
        <translation>כאן (נשאר)</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>במקור</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ContactsCard</name>
    <message>
        <source>Edit %1</source>
        <translation>עריכת %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>הסרת %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ועוד אחד</numerusform>
            <numerusform>… ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>זו אינה כתובת דוא&quot;ל.</translation>
    </message>
    <message>
        <source>A contact needs a name or a mail address.</source>
        <translation>לאיש קשר צריך להיות שם או כתובת דוא&quot;ל.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>זה ארוך מדי.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message>
        <source>Nobody is known here yet.</source>
        <translation>עדיין לא ידוע על אף אחד כאן.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>הוספת איש קשר</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>כתובת דוא&quot;ל</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CustomerChanges</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>אין מה לבטל.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>בוטל: %1</translation>
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
        <translation>איך הם רוצים שיענו להם</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>השתנה</translation>
    </message>
    <message>
        <source>Somebody else changed this customer meanwhile. Their changes stand here beside yours; look at them and save again.</source>
        <translation>מישהו אחר שינה בינתיים את הלקוח הזה. השינויים שלו מופיעים כאן לצד שלך; כדאי לעבור עליהם ולשמור שוב.</translation>
    </message>
    <message>
        <source>Somebody else changed the same meanwhile. Yours stands in the fields, theirs is here: %1. Save again to keep yours.</source>
        <translation>מישהו אחר שינה בינתיים את אותם שדות. מה שכתבת נמצא בשדות, ומה שנכתב אצלו כאן: %1. שמירה נוספת תשאיר את שלך.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>עריכת %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>לקוח חדש</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CustomerForm</name>
    <message>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>אף אחד</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>כמו למעלה</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>כל ערוץ</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>מישהו שעזב</translation>
    </message>
    <message>
        <source>A customer needs a name, of 200 letters at most.</source>
        <translation>ללקוח צריך להיות שם, עד 200 תווים.</translation>
    </message>
    <message>
        <source>Write an amount, for example 12000.</source>
        <translation>יש לכתוב סכום, למשל 12000.</translation>
    </message>
    <message>
        <source>An amount needs a currency of three letters, for example USD.</source>
        <translation>לסכום צריך מטבע בן שלוש אותיות, למשל USD.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one of the list, for example Asia/Manila.</source>
        <translation>אין אזור זמן כזה. יש לבחור מהרשימה, למשל Asia/Manila.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>זה ארוך מדי.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>מגזר</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>תוכנית</translation>
    </message>
    <message>
        <source>Yearly value</source>
        <translation>ערך שנתי</translation>
    </message>
    <message>
        <source>Success manager</source>
        <translation>מנהל הצלחה</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>מדינה</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>אזור זמן</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Answer in</source>
        <translation>שפת המענה</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>בקשות</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>How they want to be answered</source>
        <translation>איך הם רוצים שיענו להם</translation>
    </message>
    <message>
        <source>Only from … until, by their clock</source>
        <translation>רק בין השעות, לפי השעון שלהם</translation>
    </message>
    <message>
        <source>Calls are welcome from</source>
        <translation>אפשר להתקשר משעה</translation>
    </message>
    <message>
        <source>Calls are welcome until</source>
        <translation>אפשר להתקשר עד שעה</translation>
    </message>
    <message>
        <source>One a line, for example: Invoices: to the office, not to the shop</source>
        <translation>אחת בשורה, למשל: חשבוניות: למשרד, לא לחנות</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CustomerLine</name>
    <message>
        <source>Add %1 as a new customer</source>
        <translation>הוספת %1 כלקוח חדש</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CustomerListPanel</name>
    <message>
        <source>New customer</source>
        <translation>לקוח חדש</translation>
    </message>
    <message>
        <source>The customers are being read…</source>
        <translation>הלקוחות נטענים…</translation>
    </message>
    <message>
        <source>The customers could not be read</source>
        <translation>לא ניתן היה לטעון את הלקוחות</translation>
    </message>
    <message>
        <source>There are no customers yet</source>
        <translation>עדיין אין לקוחות</translation>
    </message>
    <message>
        <source>They come with the tickets that you import. Or write the first one down yourself.</source>
        <translation>הם מגיעים עם הפניות שמייבאים. אפשר גם לרשום את הראשון כאן.</translation>
    </message>
    <message>
        <source>No customer fits</source>
        <translation>אין לקוח מתאים</translation>
    </message>
    <message>
        <source>The words are looked for in the names of customers and in their contacts&apos; names, addresses and numbers.</source>
        <translation>המילים מחופשות בשמות הלקוחות ובשמות, בכתובות ובמספרים של אנשי הקשר שלהם.</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>הצגת כל הלקוחות</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>לקוח אחד</numerusform>
            <numerusform>%Ln לקוחות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers found</source>
        <translation>
            <numerusform>נמצא לקוח אחד</numerusform>
            <numerusform>נמצאו %Ln לקוחות</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
    <message>
        <source>Name, contact, address or number</source>
        <translation>שם, איש קשר, כתובת או מספר</translation>
    </message>
    <message>
        <source>Search the customers</source>
        <translation>חיפוש בלקוחות</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>בחירת העמודות</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CustomerPane</name>
    <message>
        <source>The note is removed.</source>
        <translation>ההערה הוסרה.</translation>
    </message>
    <message>
        <source>This database can only be read.</source>
        <translation>את מסד הנתונים הזה אפשר רק לקרוא.</translation>
    </message>
    <message>
        <source>Your role only reads customers.</source>
        <translation>התפקיד שלך מאפשר רק לקרוא פרטי לקוחות.</translation>
    </message>
    <message>
        <source>This customer is not there any more</source>
        <translation>הלקוח הזה כבר לא קיים</translation>
    </message>
    <message>
        <source>Choose another one from the list.</source>
        <translation>אפשר לבחור לקוח אחר מהרשימה.</translation>
    </message>
    <message>
        <source>The customer could not be read</source>
        <translation>לא ניתן היה לטעון את הלקוח</translation>
    </message>
    <message>
        <source>The customer is being read…</source>
        <translation>הלקוח נטען…</translation>
    </message>
    <message>
        <source>No customer is chosen</source>
        <translation>לא נבחר לקוח</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>אפשר לבחור לקוח מהרשימה.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 נוסף.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 עודכן.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 הוסר.</translation>
    </message>
    <message>
        <source>%1 stays: there are tickets with this contact.</source>
        <translation>%1 נשאר: יש פניות עם איש הקשר הזה.</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>ההערה נשמרה.</translation>
    </message>
    <message>
        <source>Your role merges no customers.</source>
        <translation>התפקיד שלכם אינו ממזג לקוחות.</translation>
    </message>
    <message>
        <source>%1 is a part of %2 now.</source>
        <translation>%1 הוא כעת חלק מ-%2.</translation>
    </message>
    <message>
        <source>%1 is a customer of its own again.</source>
        <translation>%1 שוב לקוח בפני עצמו.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CustomerProvider</name>
    <message>
        <source>All tickets of %1</source>
        <translation>כל הפניות של %1</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CustomerReader</name>
    <message numerus="yes">
        <source>%Ln open tickets</source>
        <translation>
            <numerusform>פנייה פתוחה אחת</numerusform>
            <numerusform>%Ln פניות פתוחות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>אחת בסך הכול</numerusform>
            <numerusform>%Ln בסך הכול</numerusform>
        </translation>
    </message>
    <message>
        <source>it is %1 there</source>
        <translation>השעה אצלם %1</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Answer in</source>
        <translation>שפת המענה</translation>
    </message>
    <message>
        <source>%1, which is now</source>
        <comment>hours of calls</comment>
        <translation>%1, כלומר עכשיו</translation>
    </message>
    <message>
        <source>%1, not now</source>
        <comment>hours of calls</comment>
        <translation>%1, לא עכשיו</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>בקשה</translation>
    </message>
    <message>
        <source>How they want to be answered</source>
        <translation>איך הם רוצים שיענו להם</translation>
    </message>
    <message>
        <source>no subject</source>
        <translation>ללא נושא</translation>
    </message>
    <message>
        <source>Newest tickets</source>
        <translation>הפניות האחרונות</translation>
    </message>
    <message>
        <source>They have not written yet.</source>
        <translation>הם עדיין לא כתבו.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>עריכת הלקוח</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>הצגת כל הפניות</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>מיזוג…</translation>
    </message>
    <message>
        <source>Merge it with another one that is the same customer</source>
        <translation>מיזוג עם לקוח אחר שהוא אותו לקוח</translation>
    </message>
</context>
<context>
    <name>campanile::ui::CustomersPage</name>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>שינויים שלא נשמרו</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>מה שהוקלד עדיין לא נשמר.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>המשך עריכה</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ויתור על השינויים</translation>
    </message>
</context>
<context>
    <name>campanile::ui::DoubtsPane</name>
    <message>
        <source>Questions</source>
        <translation>שאלות</translation>
    </message>
    <message>
        <source>A column is needed for: %1</source>
        <translation>דרושה עמודה עבור: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>נשארו בחוץ</translation>
    </message>
    <message>
        <source>These columns look like identity, card or account numbers. They are neither shown nor imported: %1</source>
        <translation>העמודות האלה נראות כמספרי זהות, כרטיסים או חשבונות. הן אינן מוצגות ואינן מיובאות: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>יום או חודש קודם?</translation>
    </message>
    <message>
        <source>The dates in %1 can be read in two ways.</source>
        <translation>אפשר לקרוא את התאריכים שבעמודה %1 בשתי דרכים.</translation>
    </message>
    <message>
        <source>In %1 stands %2. That is:</source>
        <translation>בעמודה %1 כתוב %2. הכוונה היא:</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>היום קודם</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>החודש קודם</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>אזור זמן</translation>
    </message>
    <message>
        <source>Times that name no zone were written in:</source>
        <translation>מועדים בלי אזור זמן נכתבו לפי:</translation>
    </message>
    <message>
        <source>The times in %1 name no zone. They were written in:</source>
        <translation>במועדים שבעמודה %1 אין אזור זמן. הם נכתבו לפי:</translation>
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
        <translation>העתקה</translation>
    </message>
</context>
<context>
    <name>campanile::ui::FileChip</name>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>קורא…</translation>
    </message>
    <message>
        <source>Do not attach it</source>
        <translation>לא לצרף אותו</translation>
    </message>
    <message>
        <source>Take it out of the message</source>
        <translation>להוציא אותו מההודעה</translation>
    </message>
    <message>
        <source>Attached file %1, %2</source>
        <extracomment>spoken: file name, then its size or what is wrong</extracomment>
        <translation>קובץ מצורף %1, %2</translation>
    </message>
    <message>
        <source>Delete takes it out of the message</source>
        <translation>Delete מוציא אותו מההודעה</translation>
    </message>
    <message>
        <source>was not finished</source>
        <translation>לא הושלם</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>גדול מדי</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>אינו קובץ</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>השתנה בינתיים</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>לא ניתן לקריאה</translation>
    </message>
    <message>
        <source>was not attached</source>
        <translation>לא צורף</translation>
    </message>
    <message>
        <source>%1 was not completely attached when the program ended. Take it out and attach it again.</source>
        <translation>הצירוף של %1 לא הושלם כשהתוכנה נסגרה. יש להוציא אותו ולצרף אותו שוב.</translation>
    </message>
    <message>
        <source>%1 is larger than %2. Take it out and send a link to it instead.</source>
        <translation>%1 גדול מ־%2. יש להוציא אותו ולשלוח קישור אליו במקום זאת.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::FilesModel</name>
    <message>
        <source>Looking…</source>
        <translation>בבדיקה…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>לא ניתן לקריאה</translation>
    </message>
    <message>
        <source>Not recognised, left out</source>
        <translation>לא זוהה, נשאר בחוץ</translation>
    </message>
    <message>
        <source>JSON, %1</source>
        <translation>JSON, %1</translation>
    </message>
    <message>
        <source>JSON lines, %1</source>
        <translation>שורות JSON, %1</translation>
    </message>
    <message>
        <source>CSV, %1, %2</source>
        <comment>encoding, what separates the fields</comment>
        <translation>CSV, %1, %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>מכיל</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>צורת הכתיבה</translation>
    </message>
</context>
<context>
    <name>campanile::ui::FilesStep</name>
    <message>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;הוספת קבצים…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>ה&amp;סרה</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;קידוד</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>קידוד</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;מפריד</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>מפריד</translation>
    </message>
    <message>
        <source>The &amp;first line names the columns</source>
        <translation>השורה ה&amp;ראשונה מציינת את שמות העמודות</translation>
    </message>
    <message>
        <source>These hold for all files. They matter only when the columns on the next page look wrong.</source>
        <translation>אלה חלים על כל הקבצים. הם חשובים רק אם העמודות בעמוד הבא נראות שגויות.</translation>
    </message>
    <message>
        <source>Choose the files that your tickets are in, with those of their contacts and customers, in any order.</source>
        <translation>יש לבחור את הקבצים שבהם הפניות, יחד עם אלה של אנשי הקשר והלקוחות, בכל סדר.</translation>
    </message>
    <message>
        <source>Drop your files here</source>
        <translation>אפשר לגרור קבצים לכאן</translation>
    </message>
    <message>
        <source>CSV, JSON and JSON lines, from any help desk. Nothing is changed before you have seen what would happen.</source>
        <translation>CSV,‏ JSON ושורות JSON, מכל מערכת תמיכה. דבר לא ישתנה לפני שתראו מה עומד לקרות.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>בחירת קבצים…</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>קבצים לייבוא</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</source>
        <translation>טבלאות (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>אוטומטי</translation>
    </message>
    <message>
        <source>No row of %1 can be read. Is it the right file, and is it read in the right way?</source>
        <translation>לא ניתן לקרוא אף שורה מתוך %1. האם זה הקובץ הנכון, והאם הוא נקרא בדרך הנכונה?</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No profile knows the columns of %1. What they are was guessed; please look closely at the next page.</source>
        <translation>אף פרופיל אינו מכיר את העמודות של %1. משמעותן היא ניחוש; כדאי לבדוק היטב את העמוד הבא.</translation>
    </message>
    <message>
        <source>%1 points to a file that was not chosen (%2). Its numbers would stand where names should.</source>
        <extracomment>a column; the kind of file that it points to, as the source calls it</extracomment>
        <translation>העמודה %1 מצביעה על קובץ שלא נבחר (%2). במקום שמות יופיעו המספרים שבה.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::FirstStepsSection</name>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1: בוצע</translation>
    </message>
    <message>
        <source>done</source>
        <translation>בוצע</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>לביצוע</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>צעדים ראשונים</translation>
    </message>
    <message>
        <source>What a center needs is there. The rest is here for when you want it.</source>
        <translation>כל מה שמרכז צריך כבר קיים. השאר מחכה כאן לעת שתרצו.</translation>
    </message>
    <message>
        <source>%1 of %2 are done. The center works from the first one on; nothing here has to wait.</source>
        <translation>%1 מתוך %2 בוצעו. המרכז עובד כבר מהצעד הראשון; שום דבר כאן לא חייב לחכות.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>מודגש</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>נטוי</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>קו חוצה</translation>
    </message>
    <message>
        <source>Program text</source>
        <translation>טקסט קוד</translation>
    </message>
    <message>
        <source>List</source>
        <translation>רשימה</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>רשימה ממוספרת</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>ציטוט</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>קישור…</translation>
    </message>
    <message>
        <source>How the text looks</source>
        <translation>עיצוב הטקסט</translation>
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
        <translation>ייבוא חגים מקובץ יומן</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>יומנים (‎*.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off were added. Save to keep them.</source>
        <translation>
            <numerusform>נוסף יום חופשי אחד. שמרו כדי לשמור אותו.</numerusform>
            <numerusform>נוספו %n ימים חופשיים. שמרו כדי לשמור אותם.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file tells no day off that is not here already.</source>
        <translation>אין בקובץ יום חופשי שאינו מופיע כאן כבר.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) at a time of the day were left out.</source>
        <translation>
            <numerusform>פגישה אחת בשעה מסוימת לא נלקחה.</numerusform>
            <numerusform>%n פגישות בשעה מסוימת לא נלקחו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>ימים חופשיים</translation>
    </message>
    <message>
        <source>Date of a day off</source>
        <translation>תאריך של יום חופשי</translation>
    </message>
    <message>
        <source>Name of a day off</source>
        <translation>שם של יום חופשי</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Add the day off</source>
        <translation>הוספת היום החופשי</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <translation>ייבוא קובץ יומן…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Remove the chosen days off</source>
        <translation>הסרת הימים החופשיים שנבחרו</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ImportStep</name>
    <message>
        <source>&amp;Next</source>
        <translation>ה&amp;בא</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ImportWizard</name>
    <message>
        <source>Import tickets</source>
        <translation>ייבוא פניות</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>שלבי הייבוא</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;חזרה</translation>
    </message>
    <message>
        <source>The profile %1 is kept.</source>
        <translation>הפרופיל %1 נשמר.</translation>
    </message>
    <message>
        <source>The profile was saved as %1.</source>
        <translation>הפרופיל נשמר בקובץ %1.</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>התחלה &amp;מחדש</translation>
    </message>
</context>
<context>
    <name>campanile::ui::InboxPage</name>
    <message>
        <source>Say first who works here: choose yourself at the top.</source>
        <translation>תחילה יש לומר מי עובד כאן: הבחירה נמצאת למעלה.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were changed by somebody else in the meantime and left as they are.</source>
        <translation>
            <numerusform>פנייה אחת שונתה בינתיים בידי מישהו אחר ונשארה כפי שהיא.</numerusform>
            <numerusform>%n פניות שונו בינתיים בידי מישהו אחר ונשארו כפי שהן.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them, too</source>
        <translation>לשנות גם אותן</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>שמירת הקובץ המצורף</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>נשמר בשם %1.</translation>
    </message>
    <message>
        <source>There is nothing to take back. Notes stay in the ticket.</source>
        <translation>אין מה לבטל. הערות נשארות בפנייה.</translation>
    </message>
    <message>
        <source>Nothing was changed: it is so already.</source>
        <translation>דבר לא שונה: כך זה כבר עכשיו.</translation>
    </message>
    <message>
        <source>Imported on %1</source>
        <comment>a date</comment>
        <translation>יובאו ב־%1</translation>
    </message>
    <message>
        <source>No reply of this ticket waits to be sent.</source>
        <translation>אין בפנייה הזו תשובה שממתינה לשליחה.</translation>
    </message>
    <message>
        <source>The text of the reply was copied.</source>
        <translation>הטקסט של התשובה הועתק.</translation>
    </message>
    <message>
        <source>No e-mail address of the contact is known.</source>
        <translation>כתובת הדואר של איש הקשר אינה ידועה.</translation>
    </message>
    <message>
        <source>No mail program could be opened. The text was copied instead.</source>
        <translation>לא ניתן היה לפתוח תוכנת דואר. הטקסט הועתק במקום זאת.</translation>
    </message>
    <message>
        <source>The text is too long to be handed over. It was copied, so that you can paste it.</source>
        <translation>הטקסט ארוך מכדי להעביר אותו. הוא הועתק, כדי שתוכלו להדביק אותו.</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>פתיחת קישור</translation>
    </message>
    <message>
        <source>Write to %1?</source>
        <translation>לכתוב אל %1?</translation>
    </message>
    <message>
        <source>Open a page of %1?</source>
        <translation>לפתוח דף של %1?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>The text was too long: its first %L1 characters were kept.</source>
        <translation>הטקסט היה ארוך מדי: נשמרו %L1 התווים הראשונים שלו.</translation>
    </message>
    <message>
        <source>%1 is no e-mail address that a mail can be sent to.</source>
        <translation>%1 אינה כתובת דוא״ל שאפשר לשלוח אליה.</translation>
    </message>
    <message>
        <source>There is no message to quote.</source>
        <translation>אין הודעה שאפשר לצטט.</translation>
    </message>
    <message>
        <source>An internal note is not quoted to the customer.</source>
        <translation>הערה פנימית אינה מצוטטת ללקוח.</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <comment>who wrote what is quoted, when</comment>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>%1 was merged into this ticket, %2.</source>
        <translation>%1 מוזגה לתוך הפנייה הזאת, %2.</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>ביטול המיזוג</translation>
    </message>
    <message>
        <source>Open a ticket first.</source>
        <translation>יש לפתוח קודם פנייה.</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>פנייה %1</translation>
    </message>
    <message>
        <source>What is to stand on the paper?</source>
        <translation>מה יופיע על הדף?</translation>
    </message>
    <message>
        <source>Internal notes are for colleagues only.</source>
        <translation>הערות פנימיות מיועדות לעמיתים בלבד.</translation>
    </message>
    <message>
        <source>What the customer sees</source>
        <translation>מה שהלקוח רואה</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Save the ticket as PDF</source>
        <translation>שמירת הפנייה כ־PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>A message takes %L1 files; %n were left out.</source>
        <translation>
            <numerusform>הודעה מקבלת עד %L1 קבצים; קובץ אחד הושמט.</numerusform>
            <numerusform>הודעה מקבלת עד %L1 קבצים; %n הושמטו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>צירוף קבצים</translation>
    </message>
    <message>
        <source>No unknown word was found.</source>
        <translation>לא נמצאה מילה לא מוכרת.</translation>
    </message>
    <message>
        <source>The spelling is not checked. “Check the spelling” turns it on.</source>
        <translation>האיות אינו נבדק. „בדיקת איות” מפעילה את הבדיקה.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::IncidentDialog</name>
    <message>
        <source>Write to all incidents</source>
        <translation>כתיבה לכל התקלות</translation>
    </message>
    <message>
        <source>Reply to the customers</source>
        <translation>תשובה ללקוחות</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>הערה פנימית</translation>
    </message>
    <message>
        <source>Text for all incidents</source>
        <translation>טקסט לכל התקלות</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>פנייה אחת</numerusform>
            <numerusform>%n פניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>לקוח אחד</numerusform>
            <numerusform>%n לקוחות</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply is written into %1 of %2, and waits in the outbox of each.</source>
        <translation>התשובה תיכתב לתוך %1 של %2, ותמתין בתיבת היוצאות של כל אחת.</translation>
    </message>
    <message>
        <source>The note is written into %1; no customer sees it.</source>
        <translation>ההערה תיכתב לתוך %1; שום לקוח לא יראה אותה.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n replies</source>
        <translation>
            <numerusform>כתיבת תשובה אחת</numerusform>
            <numerusform>כתיבת %n תשובות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n notes</source>
        <translation>
            <numerusform>כתיבת הערה אחת</numerusform>
            <numerusform>כתיבת %n הערות</numerusform>
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
%2 · אולי אותו הדבר</translation>
    </message>
    <message>
        <source>No open tickets of this customer</source>
        <translation>אין פניות פתוחות של הלקוח הזה</translation>
    </message>
    <message numerus="yes">
        <source>%n open tickets of this customer</source>
        <translation>
            <numerusform>פנייה פתוחה אחת של הלקוח הזה</numerusform>
            <numerusform>%n פניות פתוחות של הלקוח הזה</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::LinkActs</name>
    <message numerus="yes">
        <source>At most %n tickets can be linked at once.</source>
        <translation>
            <numerusform>אפשר לקשר פנייה אחת לכל היותר בבת אחת.</numerusform>
            <numerusform>אפשר לקשר %n פניות לכל היותר בבת אחת.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge tickets</source>
        <translation>מיזוג פניות</translation>
    </message>
    <message>
        <source>The tickets belong to different customers. Merge them all the same?</source>
        <translation>הפניות שייכות ללקוחות שונים. למזג אותן בכל זאת?</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>ללא לקוח</translation>
    </message>
    <message>
        <source>%1 is of %2, %3 is of %4. Who answers then sees the messages of both; the merge can be taken back.</source>
        <translation>%1 של %2, %3 של %4. מי שיענה יראה את ההודעות של שתיהן; אפשר לבטל את המיזוג.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>מיזוג</translation>
    </message>
    <message>
        <source>No ticket was merged into this one.</source>
        <translation>אף פנייה לא מוזגה לתוך הפנייה הזאת.</translation>
    </message>
    <message>
        <source>Take a merge back</source>
        <translation>ביטול מיזוג</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how tickets belong together, number of the other one</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This ticket is not linked to any other.</source>
        <translation>הפנייה הזאת אינה מקושרת לאף פנייה אחרת.</translation>
    </message>
    <message>
        <source>Take a link away</source>
        <translation>הסרת קישור</translation>
    </message>
    <message>
        <source>No incidents are linked to this ticket.</source>
        <translation>אין תקלות שמקושרות לפנייה הזאת.</translation>
    </message>
    <message>
        <source>Nothing was changed: it is so already.</source>
        <translation>דבר לא השתנה: כך זה כבר.</translation>
    </message>
    <message>
        <source>%1 is a ticket of its own again.</source>
        <translation>%1 שוב פנייה בפני עצמה.</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 מוזגה לתוך %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are not linked any more.</source>
        <translation>הפניות %1 ו-%2 אינן מקושרות עוד.</translation>
    </message>
    <message>
        <source>%1 and %2 are linked.</source>
        <translation>הפניות %1 ו-%2 מקושרות.</translation>
    </message>
    <message numerus="yes">
        <source>%n links were taken away.</source>
        <translation>
            <numerusform>קישור אחד הוסר.</numerusform>
            <numerusform>%n קישורים הוסרו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were linked.</source>
        <translation>
            <numerusform>פנייה אחת קושרה.</numerusform>
            <numerusform>%n פניות קושרו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::LinkDialog</name>
    <message>
        <source>Merge tickets</source>
        <translation>מיזוג פניות</translation>
    </message>
    <message>
        <source>Link tickets</source>
        <translation>קישור פניות</translation>
    </message>
    <message>
        <source>The ticket %1</source>
        <translation>הפנייה %1</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected tickets</source>
        <translation>
            <numerusform>הפנייה שנבחרה</numerusform>
            <numerusform>%n הפניות שנבחרו</numerusform>
        </translation>
    </message>
    <message>
        <source>How the tickets belong together</source>
        <translation>איך הפניות קשורות זו לזו</translation>
    </message>
    <message>
        <source>Number or words of the other ticket</source>
        <translation>מספר או מילים של הפנייה האחרת</translation>
    </message>
    <message>
        <source>Tickets that were found</source>
        <translation>פניות שנמצאו</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>מיזוג</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>קישור</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Type a number or a few words; they are looked for as in the list&apos;s search.</source>
        <translation>הקלידו מספר או כמה מילים; החיפוש פועל כמו החיפוש ברשימה.</translation>
    </message>
    <message>
        <source>The search is not understood yet.</source>
        <translation>החיפוש עדיין אינו מובן.</translation>
    </message>
    <message>
        <source>No other ticket was found.</source>
        <translation>לא נמצאה פנייה אחרת.</translation>
    </message>
    <message>
        <source>There are more; add a word to find the right one.</source>
        <translation>יש עוד; הוסיפו מילה כדי למצוא את הנכונה.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>a ticket&apos;s number, its subject, its status</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Ticket %1 becomes a part of:</source>
        <translation>פנייה %1 הופכת לחלק מ:</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ListPanel</name>
    <message>
        <source>Tickets</source>
        <translation>פניות</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>מיון הרשימה</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>שמירת החיפוש הזה כתצוגה</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>הצגה כטבלה</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>הצגה ככרטיסים</translation>
    </message>
    <message>
        <source>Loading the tickets…</source>
        <translation>הפניות נטענות…</translation>
    </message>
    <message>
        <source>The tickets could not be loaded</source>
        <translation>לא ניתן היה לטעון את הפניות</translation>
    </message>
    <message>
        <source>No ticket was found</source>
        <translation>לא נמצאה פנייה</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>ניקוי החיפוש</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>אין כאן מה לעשות</translation>
    </message>
    <message>
        <source>No ticket is in this view now. Choose another view, or search.</source>
        <translation>אין כעת פניות בתצוגה הזאת. אפשר לבחור תצוגה אחרת או לחפש.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>פנייה אחת</numerusform>
            <numerusform>%n פניות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>&quot;64 tickets and more&quot;</comment>
        <translation>%1 ויותר</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>מיון: %1</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>סדר יורד</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>סדר עולה</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>אין עדיין פניות</translation>
    </message>
    <message>
        <source>Bring yours in from a file, or look around in the demo company first: it is in the menu.</source>
        <translation>אפשר לייבא את הפניות שלך מקובץ, או להתרשם קודם מחברת ההדגמה: היא נמצאת בתפריט.</translation>
    </message>
    <message>
        <source>Import my tickets</source>
        <translation>ייבוא הפניות שלי</translation>
    </message>
    <message>
        <source>Not searched.</source>
        <translation>לא בוצע חיפוש.</translation>
    </message>
    <message>
        <source>Nothing was searched for</source>
        <translation>לא חופש דבר</translation>
    </message>
    <message>
        <source>Correct the search, or clear it.</source>
        <translation>אפשר לתקן את החיפוש או לנקות אותו.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>ייצוא הרשימה</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not searched yet: this is still the list from before.</source>
        <translation>עדיין לא בוצע חיפוש: זו הרשימה הקודמת.</translation>
    </message>
    <message>
        <source>Try fewer or other words, or look at how they are spelled.</source>
        <translation>כדאי לנסות פחות מילים או מילים אחרות, או לבדוק את האיות.</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>קיבוץ הרשימה</translation>
    </message>
    <message>
        <source>in groups %1</source>
        <comment>&quot;in groups by location&quot;</comment>
        <translation>בקבוצות: %1</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>קיפול כל הקבוצות</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>פתיחת כל הקבוצות</translation>
    </message>
</context>
<context>
    <name>campanile::ui::MacroActs</name>
    <message>
        <source>There are no macros yet. They are made in the settings.</source>
        <translation>אין עדיין תבניות פעולה. יוצרים אותן בהגדרות.</translation>
    </message>
    <message>
        <source>Use a macro</source>
        <translation>שימוש בתבנית פעולה</translation>
    </message>
    <message>
        <source>The changes were made; its text is written for one ticket at a time.</source>
        <translation>השינויים בוצעו; הטקסט נכתב לפנייה אחת בכל פעם.</translation>
    </message>
    <message>
        <source>The text of a macro is written for one ticket at a time.</source>
        <translation>הטקסט של תבנית פעולה נכתב לפנייה אחת בכל פעם.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::MacroForm</name>
    <message>
        <source>Leave as it is</source>
        <translation>להשאיר כפי שהוא</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>רק אני</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>כולם</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>An internal note</source>
        <translation>הערה פנימית</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>אני</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>אף אחד</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;שם</translation>
    </message>
    <message>
        <source>&amp;Who uses it</source>
        <translation>&amp;מי משתמש</translation>
    </message>
    <message>
        <source>Wr&amp;ites</source>
        <translation>&amp;כותבת</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;טקסט</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;סטטוס</translation>
    </message>
    <message>
        <source>T&amp;ier</source>
        <translation>&amp;דרג</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;עדיפות</translation>
    </message>
    <message>
        <source>&amp;Assignee</source>
        <translation>מט&amp;פל</translation>
    </message>
    <message>
        <source>Tags to a&amp;dd</source>
        <translation>תגיות ל&amp;הוספה</translation>
    </message>
    <message>
        <source>Tags to &amp;remove</source>
        <translation>תגיות ל&amp;הסרה</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>מופרדות בפסיקים</translation>
    </message>
    <message>
        <source>Hello {{first-name}}, …</source>
        <translation>שלום {{first-name}}, …</translation>
    </message>
    <message>
        <source>A field is filled in from the ticket. What stands in [[double square brackets]] has to be written before the text can be sent.</source>
        <translation>שדה מתמלא מתוך הפנייה. מה שנמצא ב־[[סוגריים מרובעים כפולים]] חייבים לכתוב לפני שאפשר לשלוח את הטקסט.</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>הוספת שדה</translation>
    </message>
    <message>
        <source>Contact&apos;s name</source>
        <translation>שם איש הקשר</translation>
    </message>
    <message>
        <source>Contact&apos;s first name</source>
        <translation>שם פרטי של איש הקשר</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Ticket&apos;s number</source>
        <translation>מספר הפנייה</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>השם שלי</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>התאריך של היום</translation>
    </message>
</context>
<context>
    <name>campanile::ui::MacrosSection</name>
    <message>
        <source>New macro</source>
        <translation>תבנית פעולה חדשה</translation>
    </message>
    <message>
        <source>%1 • not saved</source>
        <comment>a macro&apos;s name</comment>
        <translation>%1 • לא נשמרה</translation>
    </message>
    <message>
        <source>Only yours</source>
        <translation>שלך בלבד</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>של כולם</translation>
    </message>
    <message>
        <source>No macros yet</source>
        <translation>אין עדיין תבניות פעולה</translation>
    </message>
    <message>
        <source>A macro writes an answer that is given often, and changes what goes along with it.</source>
        <translation>תבנית פעולה כותבת תשובה שנותנים לעיתים קרובות, ומשנה את מה שנלווה אליה.</translation>
    </message>
    <message>
        <source>Make the first macro</source>
        <translation>יצירת תבנית הפעולה הראשונה</translation>
    </message>
    <message>
        <source>Somebody else changed this macro meanwhile. What you wrote stands in the form; save again to keep it.</source>
        <translation>מישהו אחר שינה בינתיים את תבנית הפעולה הזו. מה שכתבת נמצא בטופס; שמירה נוספת תשאיר אותו.</translation>
    </message>
    <message>
        <source>The macro %1 was added.</source>
        <translation>תבנית הפעולה %1 נוספה.</translation>
    </message>
    <message>
        <source>The macro %1 was removed.</source>
        <translation>תבנית הפעולה %1 הוסרה.</translation>
    </message>
    <message>
        <source>The change of the macro %1 was taken back.</source>
        <translation>השינוי בתבנית הפעולה %1 בוטל.</translation>
    </message>
    <message>
        <source>The macro %1 was changed.</source>
        <translation>תבנית הפעולה %1 שונתה.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>תבניות פעולה</translation>
    </message>
    <message>
        <source>Answers that are given often. In a ticket a semicolon (;) chooses one, and Ctrl+K finds it by its name.</source>
        <translation>תשובות שנותנים לעיתים קרובות. בפנייה נקודה־פסיק (;) בוחרת אחת, ו־Ctrl+K מוצא אותה לפי השם.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>ביטול השינויים</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
</context>
<context>
    <name>campanile::ui::MainMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;שפה</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;מראה</translation>
    </message>
</context>
<context>
    <name>campanile::ui::MainWindow</name>
    <message>
        <source>Quit Campanile</source>
        <translation>יציאה מ־Campanile</translation>
    </message>
    <message>
        <source>Work is still going on in the background.</source>
        <translation>עדיין מתבצעת עבודה ברקע.</translation>
    </message>
    <message>
        <source>If you quit now it is stopped; nothing half is left behind.</source>
        <translation>יציאה עכשיו תעצור אותה; דבר לא יישאר חצי גמור.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>להמשיך לעבוד</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>what was done</comment>
        <translation>&amp;ביטול: %1</translation>
    </message>
</context>
<context>
    <name>campanile::ui::MentionPopup</name>
    <message>
        <source>People to mention</source>
        <translation>אנשים לאזכור</translation>
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
        <translation>שם</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>מגזר</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>תוכנית</translation>
    </message>
    <message>
        <source>Yearly value</source>
        <translation>ערך שנתי</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>מדינה</translation>
    </message>
    <message>
        <source>Success manager</source>
        <translation>מנהל הצלחה</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>פניות</translation>
    </message>
    <message>
        <source>Type a part of the other one&apos;s name, or an address of its contacts.</source>
        <translation>הקלידו חלק מהשם של האחר, או כתובת של אחד מאנשי הקשר שלו.</translation>
    </message>
    <message>
        <source>Choose the one that is the same customer.</source>
        <translation>בחרו את מי שהוא אותו לקוח.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>נשאר</translation>
    </message>
    <message>
        <source>Becomes a part of it</source>
        <translation>הופך לחלק ממנו</translation>
    </message>
    <message>
        <source>Tickets, contacts and notes of both are shown together from then on, and both names find them. The two can be taken apart again at any time.</source>
        <translation>מעתה הפניות, אנשי הקשר והרשומות של שניהם מוצגים יחד, ושני השמות מוצאים אותם. אפשר להפריד ביניהם שוב בכל עת.</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>מיזוג לקוחות</translation>
    </message>
    <message>
        <source>%1 is the same customer as:</source>
        <translation>%1 הוא אותו לקוח כמו:</translation>
    </message>
    <message>
        <source>Name or address of the other one</source>
        <translation>שם או כתובת של האחר</translation>
    </message>
    <message>
        <source>Customers that were found</source>
        <translation>לקוחות שנמצאו</translation>
    </message>
    <message>
        <source>Let the other one stay</source>
        <translation>להשאיר את האחר</translation>
    </message>
    <message>
        <source>Fill in what is unknown of the one that stays</source>
        <translation>להשלים את מה שאינו ידוע על מי שנשאר</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>מיזוג</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>campanile::ui::MergedCard</name>
    <message>
        <source>Take apart</source>
        <translation>הפרדה</translation>
    </message>
    <message>
        <source>%1 is a customer of its own again.</source>
        <translation>%1 שוב לקוח בפני עצמו.</translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation>הפרדת %1</translation>
    </message>
    <message>
        <source>Merged with it</source>
        <translation>מוזגו איתו</translation>
    </message>
</context>
<context>
    <name>campanile::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>סגירת ההודעה</translation>
    </message>
</context>
<context>
    <name>campanile::ui::MessageSender</name>
    <message>
        <source>The text was stored before you changed it. What you have written is still there.</source>
        <translation>הטקסט נשמר לפני ששיניתם אותו. מה שכתבתם עדיין כאן.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>דפים</translation>
    </message>
</context>
<context>
    <name>campanile::ui::NewTicketDialog</name>
    <message>
        <source>%1 will be added as a new customer.</source>
        <translation>%1 יתווסף כלקוח חדש.</translation>
    </message>
    <message>
        <source>Ticket %1 was created.</source>
        <translation>פנייה %1 נוצרה.</translation>
    </message>
    <message>
        <source>The new ticket was thrown away.</source>
        <translation>הפנייה החדשה נזרקה.</translation>
    </message>
    <message>
        <source>The new ticket is kept as a draft. Ctrl+N brings it back.</source>
        <translation>הפנייה החדשה נשמרה כטיוטה. Ctrl+N מחזיר אותה.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>עדיין אף אחד</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>אני</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>הצוות שלי</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>פנייה חדשה</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;לקוח</translation>
    </message>
    <message>
        <source>A name, an address or a phone number</source>
        <translation>שם, כתובת או מספר טלפון</translation>
    </message>
    <message>
        <source>Who is as&amp;king</source>
        <translation>&amp;מי פונה</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;דוא״ל</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;טלפון</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;נושא</translation>
    </message>
    <message>
        <source>What they &amp;want</source>
        <translation>מה הם &amp;רוצים</translation>
    </message>
    <message>
        <source>In their words, as well as you can write along</source>
        <translation>במילים שלהם, ככל שאפשר לכתוב תוך כדי</translation>
    </message>
    <message>
        <source>&amp;Assignee</source>
        <translation>מ&amp;טפל</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>&amp;עדיפות</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;צוות</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>ת&amp;גיות</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>מופרדות בפסיקים</translation>
    </message>
    <message>
        <source>C&amp;reate the ticket</source>
        <translation>&amp;יצירת הפנייה</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Create the ticket</source>
        <translation>יצירת הפנייה</translation>
    </message>
    <message>
        <source>Thr&amp;ow away</source>
        <translation>&amp;זריקה</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;סגירה</translation>
    </message>
</context>
<context>
    <name>campanile::ui::NotesCard</name>
    <message>
        <source>Somebody</source>
        <translation>מישהו</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>שינוי ההערה</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>הסרת ההערה</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>שמירת ההערה</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>הוספת ההערה</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Note about the customer</source>
        <translation>הערה על הלקוח</translation>
    </message>
    <message>
        <source>What colleagues should know. The customer never sees it.</source>
        <translation>מה שעמיתים צריכים לדעת. הלקוח לעולם לא רואה את זה.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>campanile::ui::NoticePane</name>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
</context>
<context>
    <name>campanile::ui::PersonDialog</name>
    <message>
        <source>Who works here?</source>
        <translation>מי עובד כאן?</translation>
    </message>
    <message>
        <source>Type a name, a team or a place</source>
        <translation>אפשר להקליד שם, צוות או אתר</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>סינון אנשים</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Work as this person</source>
        <translation>עבודה בשם זה</translation>
    </message>
    <message>
        <source>&amp;Only look around</source>
        <translation>רק &amp;להסתכל</translation>
    </message>
    <message>
        <source>&amp;Add myself</source>
        <translation>&amp;הוספה שלי</translation>
    </message>
    <message>
        <source>&amp;Add %1</source>
        <translation>&amp;הוספה: %1</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>יש להקליד את שמך</translation>
    </message>
    <message>
        <source>Your name stands beside what you change and write. You can be somebody else at any time.</source>
        <translation>השם שלכם מופיע לצד מה שאתם משנים וכותבים. אפשר להחליף אדם בכל עת.</translation>
    </message>
    <message>
        <source>Your name stands beside what you change and write. Nobody manages this support center yet: whoever adds herself now is its administrator.</source>
        <translation>השם שלכם מופיע לצד מה שאתם משנים וכותבים. עדיין אין מי שמנהל את מוקד התמיכה הזה: מי שמוסיף את עצמו עכשיו יהיה המנהל שלו.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::PlaceClock</name>
    <message>
        <source>at work</source>
        <translation>בשעות העבודה</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>מחוץ לשעות העבודה</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>חג</translation>
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
            <numerusform>%1 כותב/ת לפנייה הזו ברגע זה.</numerusform>
            <numerusform>%1 כותבים לפנייה הזו ברגע זה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has this ticket open.</source>
        <comment>names</comment>
        <translation>
            <numerusform>הפנייה הזו פתוחה אצל %1.</numerusform>
            <numerusform>הפנייה הזו פתוחה אצל %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::PreviewModel</name>
    <message>
        <source>New</source>
        <translation>חדשה</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>כבר כאן</translation>
    </message>
    <message>
        <source>In the source: %1</source>
        <translation>במקור: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>New?</source>
        <translation>חדשה?</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>סטטוס</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>דרג</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>עדיפות</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>צוות</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>אתר</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>באחריות</translation>
    </message>
    <message>
        <source>Opened (UTC)</source>
        <translation>נפתחה (UTC)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>אירועים</translation>
    </message>
    <message>
        <source>Customer or contact</source>
        <translation>לקוח או איש קשר</translation>
    </message>
</context>
<context>
    <name>campanile::ui::PreviewStep</name>
    <message>
        <source>Opening the files…</source>
        <translation>פתיחת הקבצים…</translation>
    </message>
    <message>
        <source>Reading contacts and customers…</source>
        <translation>קריאת אנשי קשר ולקוחות…</translation>
    </message>
    <message>
        <source>Reading tickets…</source>
        <translation>קריאת פניות…</translation>
    </message>
    <message>
        <source>Making the tickets visible…</source>
        <translation>הפניות הופכות לגלויות…</translation>
    </message>
    <message>
        <source>Bringing changes into tickets that are here…</source>
        <translation>הכנסת שינויים לפניות שכבר כאן…</translation>
    </message>
    <message>
        <source>Taking back what was written…</source>
        <translation>ביטול מה שנכתב…</translation>
    </message>
    <message>
        <source>Nearly done…</source>
        <translation>כמעט סיימנו…</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 שורות בשנייה</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>נותרו %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>עוצר…</translation>
    </message>
    <message>
        <source>The files could not be checked.</source>
        <translation>לא ניתן היה לבדוק את הקבצים.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>עדיין לא נבדק</translation>
    </message>
    <message>
        <source>The check reads all rows and changes nothing.</source>
        <translation>הבדיקה קוראת את כל השורות ואינה משנה דבר.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>בדיקה עכשיו</translation>
    </message>
    <message>
        <source>First tickets</source>
        <translation>פניות ראשונות</translation>
    </message>
    <message>
        <source>The first tickets as they will arrive. If something looks wrong, go back and change it.</source>
        <translation>הפניות הראשונות כפי שיגיעו. אם משהו נראה שגוי, אפשר לחזור ולשנות.</translation>
    </message>
    <message>
        <source>No ticket would arrive</source>
        <translation>אף פנייה לא תגיע</translation>
    </message>
    <message>
        <source>The next page says why.</source>
        <translation>העמוד הבא אומר מדוע.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>%Ln שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be rejected; the next page says which and why.</source>
        <translation>
            <numerusform>שורה אחת תידחה; בעמוד הבא כתוב איזו ומדוע.</numerusform>
            <numerusform>%Ln שורות יידחו; בעמוד הבא כתוב אילו ומדוע.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another import of the same source is running; waiting…</source>
        <translation>ייבוא אחר של אותו מקור פועל; בהמתנה…</translation>
    </message>
</context>
<context>
    <name>campanile::ui::RecordForm</name>
    <message>
        <source>Separated by commas</source>
        <translation>מופרדות בפסיקים</translation>
    </message>
</context>
<context>
    <name>campanile::ui::RecordsSection</name>
    <message>
        <source>%1 • not saved</source>
        <comment>a name</comment>
        <translation>%1 • לא נשמר</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name, what it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. What you wrote stands in the form; save again to keep it.</source>
        <translation>מישהו אחר שינה את זה בינתיים. מה שכתבת נשאר בטופס; שמירה נוספת תשאיר אותו.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>חיפוש שם</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>ביטול השינויים</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ReportPane</name>
    <message>
        <source>The first %1 conflicts</source>
        <translation>%1 ההתנגשויות הראשונות</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>התנגשויות</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>מה זה אומר</translation>
    </message>
    <message numerus="yes">
        <source>new ticket(s)</source>
        <translation>
            <numerusform>פנייה חדשה</numerusform>
            <numerusform>פניות חדשות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed ticket(s)</source>
        <translation>
            <numerusform>פנייה שהשתנתה</numerusform>
            <numerusform>פניות שהשתנו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged ticket(s)</source>
        <translation>
            <numerusform>פנייה ללא שינוי</numerusform>
            <numerusform>פניות ללא שינוי</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) rejected</source>
        <translation>
            <numerusform>שורה שנדחתה</numerusform>
            <numerusform>שורות שנדחו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::RolesModel</name>
    <message>
        <source>Change tickets</source>
        <translation>לשנות פניות</translation>
    </message>
    <message>
        <source>Export tickets</source>
        <translation>לייצא פניות</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>לייבא פניות</translation>
    </message>
    <message>
        <source>Change views that everybody sees</source>
        <translation>לשנות תצוגות שכולם רואים</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>מותר</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>לא מותר</translation>
    </message>
    <message>
        <source>What one may do</source>
        <translation>מה מותר לעשות</translation>
    </message>
    <message>
        <source>Change macros that everybody uses</source>
        <translation>שינוי תבניות פעולה שכולם משתמשים בהן</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>שינוי לקוחות</translation>
    </message>
    <message>
        <source>Merge and link tickets</source>
        <translation>מיזוג וקישור של פניות</translation>
    </message>
    <message>
        <source>Manage people and roles</source>
        <translation>ניהול אנשים ותפקידים</translation>
    </message>
    <message>
        <source>Manage teams and departments</source>
        <translation>ניהול צוותים ומחלקות</translation>
    </message>
    <message>
        <source>An administrator may do everything.</source>
        <translation>מנהל/ת מערכת רשאי/ת לעשות הכול.</translation>
    </message>
    <message>
        <source>Only those who manage people, and stand as high, change this.</source>
        <translation>רק מי שמנהל אנשים ותפקידו גבוה לפחות כמו זה יכול לשנות.</translation>
    </message>
    <message>
        <source>See who changed what</source>
        <translation>לראות מי שינה מה</translation>
    </message>
</context>
<context>
    <name>campanile::ui::RolesSection</name>
    <message>
        <source>Roles</source>
        <translation>תפקידים</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>מה כל תפקיד רשאי לעשות</translation>
    </message>
    <message>
        <source>Everybody has a role. What is ticked here is what it may do, in every program at once; whoever may not is told so and nothing changes.</source>
        <translation>לכל אחד יש תפקיד. מה שמסומן כאן הוא מה שהתפקיד רשאי לעשות, מיד בכל תוכנה; מי שאינו רשאי מקבל הודעה ודבר אינו משתנה.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::RunStep</name>
    <message>
        <source>Progress of the import</source>
        <translation>התקדמות הייבוא</translation>
    </message>
    <message>
        <source>&amp;Stop the import</source>
        <translation>&amp;עצירת הייבוא</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;פתיחת התיקייה</translation>
    </message>
    <message>
        <source>Import &amp;more files</source>
        <translation>ייבוא קבצים &amp;נוספים</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>ניסיון &amp;נוסף</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>הייבוא הסתיים.</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>לא יובא דבר.</translation>
    </message>
    <message>
        <source>&amp;Show imported tickets</source>
        <translation>&amp;הצגת הפניות שיובאו</translation>
    </message>
    <message>
        <source>Stopping; what was written so far is taken back…</source>
        <translation>עוצר; מה שנכתב עד כה מבוטל…</translation>
    </message>
    <message>
        <source>Rejected rows were written to %1. Mend them there and import that file.</source>
        <translation>שורות שנדחו נכתבו לקובץ %1. אפשר לתקן אותן שם ולייבא את הקובץ הזה.</translation>
    </message>
    <message>
        <source>Not imported yet</source>
        <translation>עדיין לא יובא</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>הייבוא נעצר</translation>
    </message>
    <message>
        <source>The import did not work</source>
        <translation>הייבוא לא הצליח</translation>
    </message>
    <message>
        <source>Nothing of it is left behind.</source>
        <translation>לא נשאר ממנו דבר.</translation>
    </message>
    <message>
        <source>You can go on working: the import continues, and the line at the bottom shows how far it is.</source>
        <translation>אפשר להמשיך לעבוד: הייבוא נמשך, והשורה שבתחתית מראה לאן הגיע.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>פנייה אחת</numerusform>
            <numerusform>%Ln פניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>שורה אחת נדחתה</numerusform>
            <numerusform>%Ln שורות נדחו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read in %1</source>
        <translation>
            <numerusform>שורה אחת נקראה תוך %1</numerusform>
            <numerusform>%Ln שורות נקראו תוך %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket has been imported; the reasons stand below.</source>
        <translation>לא יובאה אף פנייה; הסיבות כתובות למטה.</translation>
    </message>
    <message>
        <source>No ticket has been imported: the files hold none.</source>
        <translation>לא יובאה אף פנייה: אין פניות בקבצים.</translation>
    </message>
    <message>
        <source>The import is done, but without %1.</source>
        <translation>הייבוא הושלם, אך בלי %1.</translation>
    </message>
    <message>
        <source>Import &amp;other files</source>
        <translation>ייבוא &amp;קבצים אחרים</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read in less than a second</source>
        <translation>
            <numerusform>שורה אחת נקראה תוך פחות משנייה</numerusform>
            <numerusform>%Ln שורות נקראו תוך פחות משנייה</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::SearchLine</name>
    <message>
        <source>Search tickets</source>
        <translation>חיפוש פניות</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>הצעות</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>ניקוי החיפוש</translation>
    </message>
    <message>
        <source>Searched before: %1</source>
        <translation>חיפוש קודם: %1</translation>
    </message>
    <message>
        <source>Words, a ticket&apos;s number, or fields like status:open, assignee:me, created&lt;7d.
The last word finds all that begins with it, until a space or a quotation mark ends it.</source>
        <translation>מילים, מספר פנייה, או שדות כמו סטטוס:פתוחות, באחריות:אני, נפתחה&lt;7d.
המילה האחרונה מוצאת כל מה שמתחיל בה, עד שרווח או מירכאות מסיימים אותה.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::SectionProvider</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
</context>
<context>
    <name>campanile::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>כמו ב&amp;מערכת</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;בהיר</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;כהה</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>הצגת שורת ה&amp;תפריטים</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>מי אני</translation>
    </message>
    <message>
        <source>What you change is recorded under this name.</source>
        <translation>השינויים שלך נרשמים תחת השם הזה.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>מסד נתונים</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>פניות</translation>
    </message>
    <message>
        <source>Open another database…</source>
        <translation>פתיחת מסד נתונים אחר…</translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>עדיין אין אנשים מוכרים</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>בחירת משתמש</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>נשמר ב־</translation>
    </message>
    <message>
        <source>Version of its format</source>
        <translation>גרסת הפורמט</translation>
    </message>
    <message>
        <source>General</source>
        <translation>כללי</translation>
    </message>
</context>
<context>
    <name>campanile::ui::SettingsSections</name>
    <message>
        <source>Sections of the settings</source>
        <translation>חלקי ההגדרות</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>one key or another</comment>
        <translation>%1 או %2</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ShortcutsModel</name>
    <message>
        <source>%1, changed</source>
        <comment>keys</comment>
        <translation>%1, שונה</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>פעולה</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ShortcutsSection</name>
    <message>
        <source>%1 is needed for typing or moving. Take a key with Ctrl or Alt, or one of F1 to F12.</source>
        <translation>המקש %1 נחוץ להקלדה או לתנועה. בחרו מקש עם Ctrl או Alt, או אחד מ־F1 עד F12.</translation>
    </message>
    <message>
        <source>%1 does this already: %2.</source>
        <translation>%1 כבר עושה זאת: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>לקחת משם</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>Choose an action, press its new keys in the field below, and give them to it. Keys that you changed stand out.</source>
        <translation>בחרו פעולה, הקישו את המקשים החדשים שלה בשדה שלמטה, וקבעו אותם. מקשים ששיניתם מודגשים.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>חיפוש פעולה או מקש</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>פעולות והמקשים שלהן</translation>
    </message>
    <message>
        <source>New keys of the action</source>
        <translation>המקשים החדשים של הפעולה</translation>
    </message>
    <message>
        <source>Give these keys</source>
        <translation>קביעת המקשים</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>ללא מקשים</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>המקשים הרגילים</translation>
    </message>
</context>
<context>
    <name>campanile::ui::SidePanel</name>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Details of the ticket</source>
        <translation>פרטי הפנייה</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>זמנים</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>קבצים מצורפים</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>שדות נוספים</translation>
    </message>
    <message>
        <source>Reported by the source</source>
        <translation>לפי דיווח המקור</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>באחריות</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>אין אחראי</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>צוות</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>מחלקה</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>אתר</translation>
    </message>
    <message>
        <source>Next promise</source>
        <translation>התחייבות קרובה</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>אין התחייבות</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נפתחה</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>עודכנה</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>מענה ראשון</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>עדיין לא</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>אחרי %1</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>נפתרה</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>מגזר</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>תוכנית</translation>
    </message>
    <message>
        <source>Yearly value</source>
        <translation>ערך שנתי</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>שעה מקומית</translation>
    </message>
    <message>
        <source>Success manager</source>
        <translation>מנהל הצלחה</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>דוא&quot;ל</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message numerus="yes">
        <source>%n other open tickets</source>
        <translation>
            <numerusform>פנייה פתוחה אחת נוספת</numerusform>
            <numerusform>%n פניות פתוחות נוספות</numerusform>
        </translation>
    </message>
    <message>
        <source>More of them stand at their messages.</source>
        <translation>עוד קבצים נמצאים ליד ההודעות שלהם.</translation>
    </message>
    <message>
        <source>unnamed file</source>
        <translation>קובץ ללא שם</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>שמירת %1…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>after how long; what stands for the response</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Promise missed</source>
        <translation>ההתחייבות הופרה</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how long until the promise, its day and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not counted: written down during a call</source>
        <translation>לא נספר: נרשמה במהלך שיחה</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>פתיחת כרטיס הלקוח</translation>
    </message>
    <message>
        <source>Contacts, notes, tickets and how they want to be answered</source>
        <translation>אנשי קשר, הערות, פניות ואיך הם רוצים שיענו להם</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>קישורים</translation>
    </message>
    <message numerus="yes">
        <source>%n more links</source>
        <translation>
            <numerusform>עוד קישור אחד</numerusform>
            <numerusform>עוד %n קישורים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number, subject and status of a linked ticket</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>פתיחת %1</translation>
    </message>
</context>
<context>
    <name>campanile::ui::SpellMenu</name>
    <message>
        <source>There is no Hebrew dictionary on this computer.</source>
        <translation>אין במחשב הזה מילון עברי.</translation>
    </message>
    <message>
        <source>There is no English dictionary on this computer.</source>
        <translation>אין במחשב הזה מילון אנגלי.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>אין הצעות</translation>
    </message>
    <message>
        <source>&amp;Add to the dictionary</source>
        <translation>הו&amp;ספה למילון</translation>
    </message>
    <message>
        <source>Take “%1” out of the dictionary</source>
        <translation>הסרת „%1” מהמילון</translation>
    </message>
    <message>
        <source>&amp;Check the spelling</source>
        <translation>&amp;בדיקת איות</translation>
    </message>
</context>
<context>
    <name>campanile::ui::SplitActs</name>
    <message>
        <source>There is no message to make a ticket of.</source>
        <translation>אין הודעה שאפשר ליצור ממנה פנייה.</translation>
    </message>
    <message>
        <source>Which message becomes a ticket?</source>
        <translation>איזו הודעה תהיה לפנייה?</translation>
    </message>
    <message>
        <source>Make a ticket of a message</source>
        <translation>יצירת פנייה מהודעה</translation>
    </message>
    <message>
        <source>What is the new ticket about?</source>
        <translation>במה עוסקת הפנייה החדשה?</translation>
    </message>
    <message>
        <source>It begins with a copy of the message, and both tickets lead to each other. Files stay where they are.</source>
        <translation>היא מתחילה בהעתק של ההודעה, ושתי הפניות מקושרות זו לזו. הקבצים נשארים במקומם.</translation>
    </message>
    <message>
        <source>Make the ticket</source>
        <translation>יצירת הפנייה</translation>
    </message>
    <message>
        <source>The message is the ticket %1 now.</source>
        <translation>ההודעה היא עכשיו הפנייה %1.</translation>
    </message>
    <message>
        <source>%1 was taken back; the message stands where it stood.</source>
        <translation>הפנייה %1 בוטלה; ההודעה נשארה במקומה.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::StateView</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
</context>
<context>
    <name>campanile::ui::StatusLine</name>
    <message numerus="yes">
        <source>%1 tickets</source>
        <translation>
            <numerusform>פנייה %1</numerusform>
            <numerusform>%1 פניות</numerusform>
        </translation>
    </message>
    <message>
        <source>read only</source>
        <translation>לקריאה בלבד</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ועוד אחת</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>ביטול: %1</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <translation>✓ נשמר</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>בשמירה…</translation>
    </message>
    <message>
        <source>⚠ not saved</source>
        <translation>⚠ לא נשמר</translation>
    </message>
    <message>
        <source>⚠ no database</source>
        <translation>⚠ אין מסד נתונים</translation>
    </message>
</context>
<context>
    <name>campanile::ui::StepRail</name>
    <message>
        <source>%1, the current step</source>
        <translation>%1, השלב הנוכחי</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, הושלם</translation>
    </message>
</context>
<context>
    <name>campanile::ui::TicketActs</name>
    <message>
        <source>Me</source>
        <translation>אני</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>אף אחד</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>שיוך אל</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>סטטוס</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>דרג</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>עדיפות</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>צוות</translation>
    </message>
    <message>
        <source>choose it to remove it</source>
        <translation>בחירה בה תסיר אותה</translation>
    </message>
    <message>
        <source>Add or remove a tag</source>
        <translation>הוספה או הסרה של תגית</translation>
    </message>
    <message>
        <source>Add the new tag %1</source>
        <translation>הוספת התגית החדשה %1</translation>
    </message>
    <message>
        <source>Change many tickets</source>
        <translation>שינוי פניות רבות</translation>
    </message>
    <message numerus="yes">
        <source>Change %n tickets at once?</source>
        <translation>
            <numerusform>לשנות פנייה אחת?</numerusform>
            <numerusform>לשנות %n פניות בבת אחת?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It can be taken back.</source>
        <translation>%1. אפשר לבטל את זה.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n tickets</source>
        <translation>
            <numerusform>שינוי פנייה אחת</numerusform>
            <numerusform>שינוי %n פניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n tickets to</source>
        <translation>
            <numerusform>הקצאת פנייה אחת אל</numerusform>
            <numerusform>הקצאת %n פניות אל</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Status of %n tickets</source>
        <translation>
            <numerusform>הסטטוס של פנייה אחת</numerusform>
            <numerusform>הסטטוס של %n פניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tier of %n tickets</source>
        <translation>
            <numerusform>הדרג של פנייה אחת</numerusform>
            <numerusform>הדרג של %n פניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n tickets</source>
        <translation>
            <numerusform>העדיפות של פנייה אחת</numerusform>
            <numerusform>העדיפות של %n פניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team of %n tickets</source>
        <translation>
            <numerusform>הצוות של פנייה אחת</numerusform>
            <numerusform>הצוות של %n פניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a tag to %n tickets</source>
        <translation>
            <numerusform>הוספת תגית לפנייה אחת</numerusform>
            <numerusform>הוספת תגית ל־%n פניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove a tag from %n tickets</source>
        <translation>
            <numerusform>הסרת תגית מפנייה אחת</numerusform>
            <numerusform>הסרת תגית מ-%n פניות</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>הסרת תגית</translation>
    </message>
    <message>
        <source>No fields yet: they are made in the settings.</source>
        <translation>אין עדיין שדות: יוצרים אותם בהגדרות.</translation>
    </message>
    <message numerus="yes">
        <source>Field of %n tickets</source>
        <translation>
            <numerusform>שדה של פנייה אחת</numerusform>
            <numerusform>שדה של %n פניות</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>ערך אחר…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>כלום</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>A date, as year-month-day: 2026-11-22.</source>
        <translation>תאריך, בסדר שנה־חודש־יום: ‎2026-11-22‎.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>מספר.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>קביעה</translation>
    </message>
    <message>
        <source>This is no date. Write it as year-month-day: 2026-11-22.</source>
        <translation>זה אינו תאריך. כתבו שנה־חודש־יום: ‎2026-11-22‎.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>זה אינו מספר.</translation>
    </message>
    <message>
        <source>This is too long: 1,000 characters at most.</source>
        <translation>זה ארוך מדי: ‎1,000‎ תווים לכל היותר.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::TicketCardDelegate</name>
    <message>
        <source>Nobody is assigned</source>
        <translation>אין אחראי</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>באחריות %1</translation>
    </message>
</context>
<context>
    <name>campanile::ui::TicketHeading</name>
    <message>
        <source>More to do with this ticket</source>
        <translation>פעולות נוספות בפנייה</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>פנייה %1</translation>
    </message>
    <message>
        <source>Status in the source</source>
        <translation>סטטוס במקור</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ערוץ</translation>
    </message>
    <message>
        <source>Language of the ticket</source>
        <translation>שפת הפנייה</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>תגית: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>the status as the source calls it</comment>
        <translation>במקור: %1</translation>
    </message>
</context>
<context>
    <name>campanile::ui::TicketPane</name>
    <message>
        <source>Opening the ticket…</source>
        <translation>הפנייה נפתחת…</translation>
    </message>
    <message>
        <source>The ticket could not be opened</source>
        <translation>לא ניתן היה לפתוח את הפנייה</translation>
    </message>
    <message>
        <source>The ticket was changed; its story does not say how.</source>
        <translation>הפנייה שונתה; השתלשלות הפנייה אינה אומרת כיצד.</translation>
    </message>
    <message>
        <source>Story of the ticket</source>
        <translation>השתלשלות הפנייה</translation>
    </message>
    <message>
        <source>No ticket is open</source>
        <translation>אין פנייה פתוחה בחלונית</translation>
    </message>
    <message>
        <source>Choose one from the list, or walk through it with J and K.</source>
        <translation>אפשר לבחור פנייה מהרשימה, או לעבור עליה עם J ו־K.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>מישהו</translation>
    </message>
    <message>
        <source>%1 wrote an internal note: %2</source>
        <comment>author, beginning</comment>
        <translation>הערה פנימית מאת %1: %2</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <comment>author, beginning</comment>
        <translation>הודעה מאת %1: %2</translation>
    </message>
</context>
<context>
    <name>campanile::ui::TicketProvider</name>
    <message numerus="yes">
        <source>Show all %Ln tickets in the list</source>
        <translation>
            <numerusform>הצגת פנייה אחת ברשימה</numerusform>
            <numerusform>הצגת כל %Ln הפניות ברשימה</numerusform>
        </translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>עודכנה %1</translation>
    </message>
</context>
<context>
    <name>campanile::ui::TimelineModel</name>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>נציג</translation>
    </message>
    <message>
        <source>Automatic message</source>
        <translation>הודעה אוטומטית</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <comment>in the ticket&apos;s story</comment>
        <translation>
            <numerusform>שינוי אחד</numerusform>
            <numerusform>%n שינויים</numerusform>
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
        <translation>הערה פנימית מאת %1, %2: %3</translation>
    </message>
    <message>
        <source>Message from %1, %2: %3</source>
        <translation>הודעה מאת %1, %2: %3</translation>
    </message>
    <message>
        <source>Older entries are not shown here. They are kept in the database.</source>
        <translation>רשומות ישנות יותר אינן מוצגות כאן. הן שמורות במסד הנתונים.</translation>
    </message>
    <message>
        <source>%1 · %2 – %3</source>
        <comment>7 changes: tags; the first and the last day</comment>
        <translation>%1 · %2 – %3</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <comment>who wrote a message, number of the merged ticket</comment>
        <translation>%1 · מתוך %2</translation>
    </message>
</context>
<context>
    <name>campanile::ui::TimelineView</name>
    <message>
        <source>Copy the whole entry</source>
        <translation>העתקת הרשומה כולה</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>שמירת %1…</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>פתיחת %1…</translation>
    </message>
</context>
<context>
    <name>campanile::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>סגירת ההודעה</translation>
    </message>
</context>
<context>
    <name>campanile::ui::TopBar</name>
    <message>
        <source>Search tickets, customers, commands (%1)</source>
        <extracomment>%1 is a shortcut, &quot;Ctrl+K&quot;</extracomment>
        <translation>חיפוש פניות, לקוחות ופקודות (%1)</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>חיפוש ופקודות</translation>
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
        <translation>אין מה לבטל</translation>
    </message>
    <message>
        <source>What you change in this window is listed here.</source>
        <translation>מה שתשנו בחלון הזה יופיע כאן.</translation>
    </message>
    <message>
        <source>What can be taken back</source>
        <translation>מה אפשר לבטל</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;ביטול הפעולה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>campanile::ui::UnsentBar</name>
    <message numerus="yes">
        <source>%n replies have not been sent yet. The first of them: %1</source>
        <translation>
            <numerusform>תשובה אחת טרם נשלחה. הראשונה: %1</numerusform>
            <numerusform>%n תשובות טרם נשלחו. הראשונה: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This reply has not been sent yet: %1</source>
        <translation>התשובה הזו טרם נשלחה: %1</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>העתקת הטקסט</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>פתיחה בתוכנת הדואר</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>אל %1</translation>
    </message>
    <message>
        <source>No e-mail address of the contact is known.</source>
        <translation>כתובת הדואר של איש הקשר אינה ידועה.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>סימון כנשלחה</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ValuesModel</name>
    <message>
        <source>Not known, left empty</source>
        <translation>לא מוכר, נשאר ריק</translation>
    </message>
    <message>
        <source>New, will be created</source>
        <translation>חדש, ייווצר</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>כפי שהוא</translation>
    </message>
    <message>
        <source>in all rows</source>
        <translation>בכל השורות</translation>
    </message>
    <message>
        <source>in the first rows</source>
        <translation>בשורות הראשונות</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>במקור</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>כאן</translation>
    </message>
    <message>
        <source>further down</source>
        <translation>בהמשך</translation>
    </message>
    <message>
        <source>Not among the first rows</source>
        <translation>לא בשורות הראשונות</translation>
    </message>
    <message>
        <source>Not known, arrives as %1</source>
        <translation>לא מוכר, יגיע בתור %1</translation>
    </message>
    <message>
        <source>In the first rows</source>
        <translation>בשורות הראשונות</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ValuesStep</name>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Show the values of</source>
        <translation>הצגת הערכים של</translation>
    </message>
    <message>
        <source>Values and what they mean here</source>
        <translation>הערכים ומשמעותם כאן</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>ערכים</translation>
    </message>
    <message>
        <source>What the words of the other system mean here. Those that are not known come first.</source>
        <translation>מה משמעות המילים של המערכת האחרת כאן. אלה שאינן מוכרות מופיעות ראשונות.</translation>
    </message>
    <message>
        <source>Nothing to translate</source>
        <translation>אין מה לתרגם</translation>
    </message>
    <message>
        <source>No column holds a status, a tier, a priority, a channel, a place or a team. You can go on.</source>
        <translation>אין עמודה של סטטוס, דרג, עדיפות, ערוץ, אתר או צוות. אפשר להמשיך.</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>כל השדות</translation>
    </message>
    <message>
        <source>All values are known.</source>
        <translation>כל הערכים מוכרים.</translation>
    </message>
    <message>
        <source>Looking at all rows… %1 %</source>
        <translation>בודק את כל השורות… %1 %</translation>
    </message>
    <message>
        <source>Looking at all rows…</source>
        <translation>בודק את כל השורות…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences after each other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are not known; their field stays empty.</source>
        <translation>
            <numerusform>ערך אחד אינו מוכר; השדה שלו יישאר ריק.</numerusform>
            <numerusform>%Ln ערכים אינם מוכרים; השדה שלהם יישאר ריק.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) are new here and will be created.</source>
        <translation>
            <numerusform>שם אחד חדש כאן וייווצר.</numerusform>
            <numerusform>%Ln שמות חדשים כאן וייווצרו.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns that hold a status, a tier, a priority, a channel, a place or a team are empty in the first rows. You can go on.</source>
        <translation>העמודות של סטטוס, דרג, עדיפות, ערוץ, אתר או צוות ריקות בשורות הראשונות. אפשר להמשיך.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es) are not known: their tickets arrive as %1. Please choose what they mean.</source>
        <translation>
            <numerusform>סטטוס אחד אינו מוכר: הפניות שלו יגיעו בתור %1. נא לבחור מה משמעותו.</numerusform>
            <numerusform>%Ln סטטוסים אינם מוכרים: הפניות שלהם יגיעו בתור %1. נא לבחור מה משמעותם.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campanile::ui::ViewDialog</name>
    <message>
        <source>Save the search as a view</source>
        <translation>שמירת החיפוש כתצוגה</translation>
    </message>
    <message>
        <source>Change the saved view</source>
        <translation>שינוי התצוגה השמורה</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>של מי היא</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>צבע</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>למה היא טובה</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>מה היא מציגה</translation>
    </message>
    <message>
        <source>Mine alone</source>
        <translation>שלי בלבד</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>של כולם</translation>
    </message>
    <message>
        <source>Views for everybody are in the hands of those who may manage shared views. Your role may not; ask a manager to share this one.</source>
        <translation>תצוגות לכולם נמצאות בידי מי שמורשה לנהל תצוגות משותפות. התפקיד שלך אינו מורשה; אפשר לבקש ממנהל לשתף את התצוגה הזו.</translation>
    </message>
    <message>
        <source>all tickets</source>
        <translation>כל הפניות</translation>
    </message>
    <message>
        <source>%1, sorted by %2</source>
        <comment>a search, what its list is sorted by</comment>
        <translation>%1, מיון: %2</translation>
    </message>
    <message>
        <source>With the columns that the table shows now</source>
        <translation>עם העמודות שהטבלה מציגה עכשיו</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Somebody else changed this view meanwhile. What you chose stands here; save again to keep it.</source>
        <translation>מישהו אחר שינה בינתיים את התצוגה הזו. מה שבחרת נמצא כאן; שמירה נוספת תשאיר אותו.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ViewEditor</name>
    <message>
        <source>Nothing was changed: %1 is so already.</source>
        <translation>לא שונה דבר: %1 כבר כזו.</translation>
    </message>
    <message>
        <source>The change of the view %1 was taken back.</source>
        <translation>השינוי בתצוגה %1 בוטל.</translation>
    </message>
    <message>
        <source>The view %1 was changed.</source>
        <translation>התצוגה %1 שונתה.</translation>
    </message>
    <message>
        <source>The view %1 was deleted.</source>
        <translation>התצוגה %1 נמחקה.</translation>
    </message>
    <message>
        <source>%1 is among the saved views now.</source>
        <translation>%1 נמצאת עכשיו בין התצוגות השמורות.</translation>
    </message>
    <message>
        <source>The view %1 is number %2 of its section now.</source>
        <translation>התצוגה %1 היא עכשיו מספר %2 בקבוצה שלה.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ViewsPanel</name>
    <message>
        <source>Views</source>
        <translation>תצוגות</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <source>Keep the list as it is now</source>
        <translation>שמירת הרשימה כמו שהיא עכשיו</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>העברה למעלה</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>העברה למטה</translation>
    </message>
    <message>
        <source>This view is everybody&apos;s: only those who may manage shared views change it.</source>
        <translation>התצוגה הזו של כולם: רק מי שמורשה לנהל תצוגות משותפות משנה אותה.</translation>
    </message>
</context>
<context>
    <name>campanile::ui::WeekEdit</name>
    <message>
        <source>%1: “%2” is no working time. Write it like 09:00–13:00, 14:00–18:00, or leave the day empty.</source>
        <translation>%1: „%2” אינן שעות עבודה. כתבו כך: ‎09:00–13:00, 14:00–18:00‎, או השאירו את היום ריק.</translation>
    </message>
    <message>
        <source>Working time on %1</source>
        <translation>שעות העבודה ב%1</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>יום חופשי</translation>
    </message>
</context>
<context>
    <name>campanile::ui::WelcomePage</name>
    <message>
        <source>Welcome to Campanile</source>
        <translation>ברוכים הבאים ל־Campanile</translation>
    </message>
    <message>
        <source>The right ticket on top, and plain why.</source>
        <translation>הפנייה הנכונה בראש הרשימה, וברור למה.</translation>
    </message>
    <message>
        <source>Open the demo company</source>
        <translation>פתיחת חברת ההדגמה</translation>
    </message>
    <message>
        <source>Two years of tickets of three places, made fresh for you. Try everything; nothing can break.</source>
        <translation>שנתיים של פניות משלושה אתרים, שנוצרות עבורך עכשיו. אפשר לנסות הכול; דבר לא יתקלקל.</translation>
    </message>
    <message>
        <source>Import my tickets</source>
        <translation>ייבוא הפניות שלי</translation>
    </message>
    <message>
        <source>From CSV or JSON, out of Zendesk, Salesforce, ServiceNow or any table. You see everything before it arrives.</source>
        <translation>מ־CSV או JSON, מתוך Zendesk, ‏Salesforce, ‏ServiceNow או כל טבלה. רואים הכול לפני שהוא נקלט.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>התחלה ריקה</translation>
    </message>
    <message>
        <source>A new database on this computer, for your own team and places.</source>
        <translation>מסד נתונים חדש במחשב הזה, לצוות ולאתרים שלך.</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>פתיחת מסד נתונים</translation>
    </message>
    <message>
        <source>A file that is there already.</source>
        <translation>קובץ שכבר קיים.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>נפתחו לאחרונה</translation>
    </message>
    <message>
        <source>Databases opened lately</source>
        <translation>מסדי נתונים שנפתחו לאחרונה</translation>
    </message>
    <message>
        <source>Work together on a PostgreSQL &amp;server</source>
        <translation>עבודה משותפת על &amp;שרת PostgreSQL</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>כתובת השרת</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>התחברות</translation>
    </message>
    <message>
        <source>Campanile databases (*.db *.campanile)</source>
        <translation>מסדי נתונים של Campanile (*.db *.campanile)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>An address looks like %1.</source>
        <translation>כתובת נראית כך: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Back to the open database (Esc)</source>
        <translation>חזרה למסד הנתונים הפתוח (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>There is no database %1. Look whether its name is right, or have a new one made there.</source>
        <translation>מסד הנתונים %1 אינו קיים. יש לבדוק שהשם נכון, או ליצור שם מסד נתונים חדש.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>יצירת מסד חדש</translation>
    </message>
    <message>
        <source>Everybody works on the same tickets. You are asked for your password when the server wants one.</source>
        <translation>כולם עובדים על אותן פניות. הסיסמה תתבקש אם השרת דורש אותה.</translation>
    </message>
</context>
</TS>
