// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/enumkey.h"
#include "domain/base/id.h"
#include "domain/customer/customerpreferences.h"

#include <QJsonObject>
#include <QString>

namespace campanile::domain {

/// Sub-department by customer size. The numbers are stored.
enum class Segment : quint8 { Unknown = 0, Smb = 1, Enterprise = 2 };

inline constexpr EnumKeys<Segment, 3> segmentKeys{{
    {Segment::Unknown, QLatin1StringView("none")},
    {Segment::Smb, QLatin1StringView("smb")},
    {Segment::Enterprise, QLatin1StringView("enterprise")},
}};

/// A company (or a person) that we support.
struct Customer
{
    CustomerId id;
    SourceId source;
    QString externalId; ///< key in the source; unique within source
    QString name;
    Segment segment = Segment::Unknown;
    QString plan;
    qint64 yearlyValueCents = 0; ///< in currency, hundredths; 0 unknown
    QString currency;            ///< ISO 4217
    QString language;            ///< BCP 47
    QByteArray timeZone;         ///< IANA
    QString country;             ///< ISO 3166-1 alpha-2, or as the source wrote it
    AgentId csm;                 ///< customer success manager
    QJsonObject customFields;
    CustomerPreferences preferences;
    qint64 version = 1;
    ImportId import;
    CustomerId mergedInto = {}; ///< it turned out to be that one; none: a customer of its own
    CustomerId mergedRoot = {}; ///< who stands for it, at the end of the chain
};

/// A person at a customer.
struct Contact
{
    ContactId id;
    CustomerId customer;
    SourceId source;
    QString externalId;
    QString name;
    QString email;
    QString phone;
    QString language;
    qint64 version = 1;
    ImportId import;
};

} // namespace campanile::domain
