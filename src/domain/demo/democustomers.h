// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"
#include "domain/demo/democompany.h"
#include "domain/demo/demorandom.h"

#include <array>
#include <vector>

namespace campanile::domain::demo {

enum class Language : quint8 { English, Hebrew, Filipino };

[[nodiscard]] const QString &languageTag(Language language);

/// What the tickets need to know of a contact.
struct Person
{
    QString name;
    QString firstName;
    QString email;
    Language language = Language::English;
};

/// What the tickets need to know of a customer. Its id is its position plus 1.
struct Account
{
    QString name;
    QString shop; ///< host name
    Desk desk = Desk::Smb;
    quint8 platform = 0;    ///< of the shop system, an index of the composer's list
    qint32 firstPerson = 0; ///< position; ids are positions plus 1
    qint32 people = 0;
};

/// Who writes to the demo company. Their number grows more slowly than that of the tickets: 400 at 20,000, 8,000 at
/// 1,000,000.
class Customers
{
public:
    /// Makes them, handing each to made(customer, contacts), which returns false to stop.
    template <typename Made>
    Customers(qint64 tickets, const Company &company, quint64 seed, Made made)
        : m_random(seed, 1)
        , m_seed(seed)
        , m_company(company)
    {
        const int count = countFor(tickets);
        m_accounts.reserve(std::size_t(count));
        for (int i = 0; i < count; ++i) {
            Customer customer;
            QVector<Contact> contacts;
            make(i, customer, contacts);
            if (!made(customer, contacts))
                return;
        }
    }

    [[nodiscard]] static int countFor(qint64 tickets);

    [[nodiscard]] const Account &account(int position) const { return m_accounts[std::size_t(position)]; }
    [[nodiscard]] const Person &person(int position) const { return m_people[std::size_t(position)]; }
    [[nodiscard]] int size() const { return int(m_accounts.size()); }

    /// One of a region's customers, the big ones more often.
    [[nodiscard]] int pick(Region region, Random &random) const;

private:
    static constexpr std::size_t countryCount = 10;

    void make(int position, Customer &customer, QVector<Contact> &contacts);
    void makeContacts(int position, const Customer &customer, int country, quint32 weight, QVector<Contact> &contacts);
    [[nodiscard]] int nextCountry(int region, quint32 weight);
    [[nodiscard]] bool writesLocally(int country, bool first, quint32 weight, int permille);

    Random m_random;
    quint64 m_seed;
    const Company &m_company;
    std::array<quint32, 3> m_companies{};                ///< how many of each culture there are so far
    std::array<qint64, countryCount> m_countryWeights{}; ///< of the customers so far
    std::array<qint64, countryCount>
        m_localWeights{}; ///< of those whose first contact writes in the country's language
    std::vector<Account> m_accounts;
    std::vector<Person> m_people;
    std::array<std::vector<qint32>, placeCount> m_positions; ///< of a region's customers
    std::array<std::vector<quint32>, placeCount> m_sums;     ///< of their weights so far
};

} // namespace campanile::domain::demo
