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
        <source>%1 belongs to another program. It was not touched.</source>
        <translation>%1 שייך לתוכנה אחרת. דבר בו לא השתנה.</translation>
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
        <source>%1 cannot be read from line %2 on.</source>
        <translation>לא ניתן לקרוא את %1 החל משורה %2.</translation>
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
        <source>The import profile %1 cannot be used: %2.</source>
        <translation>לא ניתן להשתמש בפרופיל הייבוא %1: %2.</translation>
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
        <source>The search cannot be understood from character %1 on.</source>
        <translation>לא ניתן להבין את החיפוש החל מתו %1.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
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
    <name>campanile::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>דפים</translation>
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
        <source>Format</source>
        <translation>מבנה</translation>
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
        <source>Engine</source>
        <translation>מנוע</translation>
    </message>
</context>
<context>
    <name>campanile::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
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
        <source>Everybody works on the same tickets. The password is asked for.</source>
        <translation>כולם עובדים על אותן הפניות. הסיסמה תתבקש בהתחברות.</translation>
    </message>
    <message>
        <source>An address looks like %1.</source>
        <translation>כתובת נראית כך: %1</translation>
    </message>
</context>
</TS>
