// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/event.h"
#include "usecases/catalog/catalog.h"

#include <QCoreApplication>
#include <QHash>

namespace campanile::ui {

/// The event log in words of the language of now. Names are isolated, so that they do not turn the sentence around.
class EventWords
{
    Q_DECLARE_TR_FUNCTIONS(EventWords)

public:
    explicit EventWords(usecases::CatalogPtr catalog = std::make_shared<usecases::Catalog>(),
                        const QTimeZone &zone = QTimeZone::systemTimeZone());

    /// Names of files, which only the ticket knows.
    void setAttachmentNames(QHash<qint64, QString> names) { m_attachments = std::move(names); }

    /// A message or note: its text stands in the story itself.
    [[nodiscard]] static bool isOfText(const domain::Event &event);
    /// Something was done together with the text that belongs into the story beside it.
    [[nodiscard]] static bool saysMoreThanItsText(const domain::Event &event);
    /// One sentence a change; one for an event without changes. Of a text only what was done beside it. Of changes that
    /// follow each other and are told as "field: before → after" only the last one says who made them.
    [[nodiscard]] QStringList sentences(const domain::Event &event) const;
    /// The same of events of one actor that are one act: nothing is said twice.
    [[nodiscard]] QStringList sentences(const QVector<domain::Event> &act) const;
    [[nodiscard]] QString sentence(const domain::FieldChange &change, const QString &actor) const;
    /// "Status", "Tier"; the name of a custom or reported field.
    [[nodiscard]] QString fieldName(const domain::FieldChange &change) const;
    /// The fields that several events touched: "Status, Tier, Assignee", each once, in order of appearance.
    [[nodiscard]] QString fieldNames(const QVector<domain::Event> &events) const;
    /// A stored value in words; "none" for null.
    [[nodiscard]] QString value(domain::Field field, const QJsonValue &stored) const;

private:
    /// One line of an act; who made it is said at the end of a run of plain ones.
    struct Line
    {
        QString words;
        QString actor; ///< to be named after the words; empty: it stands in them, or is not known
        bool operator==(const Line &) const = default;
    };
    [[nodiscard]] QVector<Line> lines(const domain::Event &event) const;
    [[nodiscard]] QVector<Line> creation(const domain::Event &event, const QString &actor) const;
    [[nodiscard]] Line line(const domain::FieldChange &change, const QString &actor) const;
    [[nodiscard]] static QString withActor(const Line &line);
    [[nodiscard]] QString plainChange(const domain::FieldChange &change) const;
    [[nodiscard]] QString assignment(const domain::FieldChange &change, const QString &actor) const;
    [[nodiscard]] QString nameOf(domain::Field field, const QJsonValue &stored) const;

    usecases::CatalogPtr m_catalog;
    QTimeZone m_zone;
    QHash<qint64, QString> m_attachments;
};

} // namespace campanile::ui
