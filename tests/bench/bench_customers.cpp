// SPDX-License-Identifier: GPL-3.0-or-later
// 50,000 customers with their contacts: how long the list takes to be read, sorted, searched and walked through.
// The bare limit beside it is a pass over the same rows that does nothing with them.
#include "bench/measure.h"
#include "storage/core/database.h"
#include "storage/customer/customerbook.h"
#include "storage/customer/customerrepository.h"
#include "usecases/customer/customerbook.h"
#include "usecases/workspace/opendatabase.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;

namespace {

constexpr int customerCount = 50'000;

void fill(storage::Database &database)
{
    static_cast<void>(database
                          .write([](storage::Session &session) -> Result<void> {
                              QVector<Customer> customers;
                              QVector<Contact> contacts;
                              const qint64 first = session.allocateIds("customer", customerCount);
                              const qint64 firstContact = session.allocateIds("contact", 2 * customerCount);
                              for (int i = 0; i < customerCount; ++i) {
                                  Customer customer;
                                  customer.id = CustomerId(first + i);
                                  customer.name = u"Customer %1 Trading"_qs.arg(i * 7919 % customerCount);
                                  customer.segment = i % 7 == 0 ? Segment::Enterprise : Segment::Smb;
                                  customer.plan = i % 3 == 0 ? u"Pro"_qs : u"Starter"_qs;
                                  customer.yearlyValueCents = i * 100;
                                  customer.currency = u"USD"_qs;
                                  customers.append(customer);
                                  for (int j = 0; j < 2; ++j) {
                                      Contact contact;
                                      contact.id = ContactId(firstContact + i * 2 + j);
                                      contact.customer = customer.id;
                                      contact.name = u"Person %1"_qs.arg(i * 2 + j);
                                      contact.email = u"p%1@shop%2.example"_qs.arg(i * 2 + j).arg(i);
                                      contacts.append(contact);
                                  }
                              }
                              storage::CustomerRepository repository(session);
                              repository.insertBulk(customers);
                              repository.insertBulk(contacts);
                              return {};
                          })
                          .wait());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto database = openDatabase(folder.filePath(u"bench.db"_qs), OpenMode::CreateNew).wait();
    if (!database)
        return 1;
    fill(**database);
    CustomerBookPtr book;
    const auto read = [&](auto job) {
        static_cast<void>((*database)
                              ->read([&](storage::Session &session) -> Result<bool> {
                                  job(session);
                                  return true;
                              })
                              .wait());
    };
    qint64 seen = 0;
    const auto bare = bench::measure(11, [&] {
        read([&](storage::Session &session) {
            storage::scanCustomers(session, [&](Customer &&customer) { seen += customer.id.value(); });
        });
    });
    CustomerBookPtr customers;
    bench::report("read to find by",
                  bench::measure(11, [&] { read([&](auto &session) { customers = readCustomers(session); }); }), bare);
    bench::report("count tickets",
                  bench::measure(11, [&] { read([&](auto &session) { book = withCounts(session, *customers); }); }),
                  bare);
    qint64 walked = 0;
    const auto pass = bench::measure(31, [&] {
        for (const CustomerBook::Entry &entry : book->entries())
            walked += entry.openTickets;
    });
    for (const QString &key : customerSortKeys())
        bench::report(qPrintable(u"sort by "_qs + key),
                      bench::measure(11,
                                     [&] {
                                         walked += listCustomers(book, {{}, key, true}, {}).positions.size();
                                     }),
                      pass);
    for (const char *words : {"c", "4711", "shop123", "nobody at all"})
        bench::report(
            qPrintable(u"search "_qs + QString::fromLatin1(words)),
            bench::measure(
                11,
                [&] {
                    walked += listCustomers(book, {QString::fromLatin1(words), u"name"_qs, false}, {}).positions.size();
                }),
            pass);
    std::printf("%lld %lld\n", static_cast<long long>(seen), static_cast<long long>(walked));
    return 0;
}
