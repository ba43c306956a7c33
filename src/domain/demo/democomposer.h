// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/demo/democustomers.h"
#include "domain/demo/demoissues.h"
#include "domain/demo/demorandom.h"
#include "domain/demo/demotexts.h"

#include <QString>

#include <chrono>
#include <vector>

namespace campanile::domain::demo {

/// What fills the placeholders of a ticket's texts; the same in all its messages, so that they agree with each other.
struct Facts
{
    // How many there are to choose from.
    static constexpr quint32 browsers = 8;
    static constexpr quint32 codes = 10;
    static constexpr quint32 pages = 6;
    static constexpr quint32 products = 10;

    const Account *account = nullptr;
    const Person *person = nullptr;
    int issue = 0;
    int variant = 0;    ///< which of the issue's two subjects and problems
    bool plain = false; ///< a question or request: nothing is broken
    int question = 0;   ///< which question was asked; its answer has the same index
    int order = 0;
    int major = 8, minor = 0, patch = 0; ///< version
    int browser = 0;
    int count = 2;
    int thousands = 1000;
    int percent = 10;
    int code = 0;
    int invoice = 0;
    int invoiceYear = 2024;
    std::chrono::year_month_day day{}; ///< when it began
    int page = 0;
    int product = 0;
    int amount = 0;
    int bug = 0;
    // These change from message to message.
    const QString *agent = nullptr; ///< first name
    std::u16string_view place;
    int minuteOfDay = 0; ///< local time of a promise
};

/// Puts messages together from the phrase books. Not thread-safe: one composer a thread.
class Composer
{
public:
    enum class Reply : quint8 { Solve, Ask, Promise, Update, SecondFix };

    /// Draws the facts of a new ticket.
    void begin(const Account &account, const Person &person, int issue, std::chrono::sys_days localDay, int month,
               Random &random);
    /// Who writes the next message of ours, where, and which local minute of the day a promise names.
    void setWriter(const QString &firstName, std::u16string_view place, int minuteOfDay);

    [[nodiscard]] QString subject(Language language, Channel channel, Random &random);
    [[nodiscard]] QString firstMessage(Language language, Channel channel, Random &random);
    [[nodiscard]] QString callNote(Language language, Random &random);
    [[nodiscard]] QString reply(Language language, Channel channel, Reply kind, bool first, Random &random);
    /// What the customer says to the last question.
    [[nodiscard]] QString answer(Language language) const;
    /// A phrase of the list.
    [[nodiscard]] QString phrase(Language language, Phrases PhraseBook::*list, Random &random);

    [[nodiscard]] const Facts &facts() const { return m_facts; }
    [[nodiscard]] static const PhraseBook &book(Language language);
    /// The phrase with every placeholder filled.
    void append(QString &out, Phrase phrase, Language language) const;

private:
    void fill(QString &out, QStringView name, Language language) const;
    /// One that the ticket has not heard yet, as long as there is one.
    [[nodiscard]] std::size_t pickFresh(Phrases phrases, Random &random);
    void add(QString &out, Phrases phrases, Language language, Random &random);

    Facts m_facts;
    std::vector<const char16_t *> m_said; ///< where the phrases stand that the ticket holds
};

} // namespace campanile::domain::demo
