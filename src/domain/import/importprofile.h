// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/import/importtarget.h"

#include <QHash>
#include <QMap>
#include <QStringList>
#include <QVector>

#include <optional>

namespace campanile::domain {

/// One column of a source table and what becomes of it.
struct ImportColumn
{
    QStringList names; ///< header names, any of which may stand in the file; compared without case
    ImportTarget target = ImportTarget::Ignored;
    QString field;                                ///< key, for CustomField and Reported
    QString title;                                ///< what people read for that key; empty: the column's name
    ImportValueType type = ImportValueType::Text; ///< for CustomField and Reported
    QStringList times;                            ///< formats of this column (see ImportTimeParser); empty: the table's
    std::optional<QStringList> missing;           ///< markers of this column; none: the table's
    ImportCase fold = ImportCase::Keep;
    QString separator; ///< between the parts of Tags; empty: comma (lists of JSON come comma-separated)

    bool operator==(const ImportColumn &) const = default;
};

/// One table of a source, recognised by its header wherever and in whichever order the files are given.
struct ImportTable
{
    QString name; ///< unique within the profile
    ImportTableKind kind = ImportTableKind::Tickets;
    QStringList recognise;      ///< header names that a file must have to be this table; empty: any file
    QStringList expectedHeader; ///< when not empty, the header must be exactly this
    QVector<ImportColumn> columns;
    QStringList missing{QString()}; ///< cells that mean "no value", compared without case and outer blanks
    QStringList times;              ///< formats tried in this order; empty: ISO 8601 only
    QByteArray zone = "UTC";        ///< IANA zone of times that name none
    bool blankKeeps = false;        ///< Events: a missing value leaves the field as it was (a log that names only what
                                    ///< changed); false: each row is the whole state, missing is missing
    bool timeMayBeMissing =
        false;              ///< Tickets: a row without Created takes the time of the import; false: it is rejected
    bool guessRest = false; ///< columns that no entry names are mapped by guess (never those that look secret)

    bool operator==(const ImportTable &) const = default;
};

/// When logs hold no messages, first response is read from something else; shown with its name wherever it appears.
enum class ResponseProxy : quint8 {
    None,
    LeftNew, ///< time of the first row whose status is not New
};

inline constexpr EnumKeys<ResponseProxy, 2> responseProxyKeys{{
    {ResponseProxy::None, QLatin1StringView("none")},
    {ResponseProxy::LeftNew, QLatin1StringView("left-new")},
}};

/// What the values of a field are called in the source. Keys are labels as the source writes them, compared by
/// searchKey(); values are the stable keys of the enumeration (status, tier, priority, channel, role: "agent" or
/// "contact") or the name of an existing place, team or agent. Labels that stand nowhere: for enumerations the common
/// labels of helpdesks are known (see ImportLabels), the rest is counted and shown; places, teams and agents are
/// created.
using ImportValueMap = QMap<QString, QString>;

/// How the tables of a source become tickets. Shareable as JSON (importprofilejson.h).
struct ImportProfile
{
    static constexpr int currentVersion = 1;

    QString name;   ///< "servicenow-log"; lower case letters, digits, - _ .
    QString title;  ///< for people; not translated, people write their own
    QString source; ///< name of the system; ticket keys are unique within it. Two profiles may share one.
    ResponseProxy responseProxy = ResponseProxy::None;
    bool tierFromTeam = false; ///< "V5 3rd" works on tier 3, "V13 2nd 3rd" on 2, a name without suffix on 1; used
                               ///< where no Tier column gives one
    QVector<ImportTable> tables;
    QMap<QString, ImportValueMap> values; ///< by value map name, see importValueMapNames()

    bool operator==(const ImportProfile &) const = default;
};

/// "status", "tier", "priority", "channel", "place", "team", "department", "assignee", "role".
[[nodiscard]] const QStringList &importValueMapNames();

/// Checks what JSON cannot express: required targets, doubles, formats, zones, value map targets.
/// ProfileInvalid (profile name, place inside the JSON such as "tables[0].columns[3].target", reason key, value);
/// reason keys: missing, empty, unknown-value, unknown-key, wrong-type, double, bad-name, bad-time-format, bad-zone,
/// newer-version, not-json.
[[nodiscard]] Result<void> validate(const ImportProfile &profile);

} // namespace campanile::domain
