// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/attributes.h"

#include <QJsonObject>
#include <QString>
#include <QVector>

#include <optional>

namespace campanile::domain {

/// How a customer wants to be answered. What nobody has said stays unsaid.
struct CustomerPreferences
{
    /// The hours in which calls are welcome, in minutes of the customer's own day; from after until crosses midnight.
    struct CallHours
    {
        int from = 9 * 60;
        int until = 17 * 60;

        bool operator==(const CallHours &) const = default;
    };
    struct Line
    {
        QString key;
        QString value;

        bool operator==(const Line &) const = default;
    };

    Channel channel = Channel::Unknown;
    QString language; ///< BCP 47; empty: the customer's own
    std::optional<CallHours> callHours;
    QVector<Line> lines; ///< anything else, in the order in which it was written

    static constexpr qsizetype mostLines = 30;
    static constexpr qsizetype longestKey = 60;
    static constexpr qsizetype longestValue = 400;

    [[nodiscard]] bool isEmpty() const { return *this == CustomerPreferences(); }
    bool operator==(const CustomerPreferences &) const = default;
};

[[nodiscard]] QJsonObject toJson(const CustomerPreferences &preferences);
/// Never fails: what cannot be understood is left out.
[[nodiscard]] CustomerPreferences preferencesFromJson(const QJsonObject &json);

/// Lines as people write them, "What: how", one a line; a line without a colon is a value alone. Too long ones are cut.
[[nodiscard]] QVector<CustomerPreferences::Line> preferenceLines(const QString &text);
[[nodiscard]] QString textOfLines(const QVector<CustomerPreferences::Line> &lines);

/// Whether a call is welcome at that minute of the customer's day.
[[nodiscard]] bool isWithin(const CustomerPreferences::CallHours &hours, int minute);

} // namespace campanile::domain
