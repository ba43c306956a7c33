// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/text/textblock.h"
#include "ui/inbox/timeline/timelinemodel.h"

#include <QPalette>

namespace campanile::ui {

/// How much of a message is laid out; grows with each "Show more".
struct ShownPart
{
    qsizetype characters = 2400;
    int lines = 24;

    [[nodiscard]] ShownPart grown() const { return {characters + 12'000, lines + 200}; }
};

/// One entry of the timeline laid out for a width: where its parts lie (visual coordinates, top of the entry is 0).
class TimelineEntryLayout
{
public:
    struct File
    {
        domain::AttachmentId id;
        QString label;
        QRect rect;
    };

    TimelineEntryLayout(const TimelineModel &model, int row, int width, Qt::LayoutDirection direction,
                        const ShownPart &part);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] const TextBlock &text() const { return m_text; }
    [[nodiscard]] QRect textRect() const { return m_textRect; }
    [[nodiscard]] QRect moreRect() const { return m_moreRect; } ///< null unless there is more, or the entry is a fold
    [[nodiscard]] const QVector<File> &files() const { return m_files; }
    [[nodiscard]] const QStringList &links() const { return m_links; } ///< in the text, each once
    [[nodiscard]] QRect timeRect() const { return m_timeRect; }

    struct Look
    {
        QPalette palette;
        QRect clip; ///< relative to the entry
        qsizetype selectedFrom = 0;
        qsizetype selectedTo = 0;
        bool hasFocus = false;
        bool isLinkHovered = false;
    };
    /// The painter's origin is the top left corner of the entry.
    void paint(QPainter *painter, const Look &look) const;

    /// Without laying out; near enough for the scroll bar until the entry comes into sight.
    [[nodiscard]] static int estimatedHeight(const TimelineModel &model, int row, int width);

private:
    void layOutMessage(const TimelineModel &model, int row, const ShownPart &part);
    void layOutEvent(const TimelineModel &model, int row);
    void paintMessage(QPainter *painter, const Look &look) const;
    void paintEvent(QPainter *painter, const Look &look) const;
    [[nodiscard]] QRect mirrored(const QRect &rect) const;

    int m_width;
    Qt::LayoutDirection m_direction;
    int m_height = 0;
    bool m_isMessage = false;
    bool m_isInternal = false;
    bool m_isOurs = false;
    QString m_author;
    QString m_time;
    QString m_more;
    TextBlock m_text;
    QRect m_bubble;
    QRect m_headRect;
    QRect m_timeRect;
    QRect m_textRect;
    QRect m_moreRect;
    QVector<File> m_files;
    QStringList m_links;
    bool m_isUnsent = false;
};

} // namespace campanile::ui
