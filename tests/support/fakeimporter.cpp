// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeimporter.h"

#include "domain/import/builtinprofiles.h"

#include <QFileInfo>

namespace campanile::test {

using namespace domain;

FakeImporter::FakeImporter()
    : known(builtInImportProfiles())
{
}

Task<QVector<ImportProfile>> FakeImporter::profiles()
{
    return Task<QVector<ImportProfile>>::ready(known);
}

Result<ui::ImportLook> FakeImporter::plan(const QStringList &files, std::optional<ImportProfile> profile) const
{
    ui::ImportLook look;
    for (const QString &file : files) {
        if (lookErrors.contains(file))
            return Failure(lookErrors.value(file));
        if (!samples.contains(file))
            return fail(ErrorCode::FileCannotRead, {file});
        look.samples.append(samples.value(file));
        const bool json = file.endsWith(u".json");
        look.facts.append({json ? u"json"_qs : u"csv"_qs, "UTF-8", ',', std::nullopt});
        if (faults.contains(file))
            look.facts.last().fault = faults.value(file);
    }
    look.profile = profile ? *profile : bestProfile(known, look.samples);
    Result<ImportPlan> plan = planImport(look.profile, look.samples);
    if (!plan)
        return Failure(plan.error());
    look.plan = std::move(*plan);
    return look;
}

template <typename T>
Task<T> FakeImporter::answer(const Result<T> &result)
{
    if (!holds)
        return Task<T>::ready(result);
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_held.append([promise, result] {
        promise->addResult(result);
        promise->finish();
    });
    return Task<T>(promise->future(), std::stop_source());
}

void FakeImporter::answerHeld()
{
    for (const auto &give : std::exchange(m_held, {}))
        give();
}

Task<ui::ImportLook> FakeImporter::look(const QStringList &files, const ui::ImportReading &reading,
                                        std::optional<ImportProfile> profile)
{
    ++looks;
    readings.append(reading);
    return answer(plan(files, std::move(profile)));
}

Task<ImportGuess> FakeImporter::guess(const ImportSample &sample, const ImportTable &given)
{
    ++guesses;
    return answer(Result<ImportGuess>(guessTable(sample, given)));
}

Task<usecases::ImportReport> FakeImporter::run(const ui::ImportOrder &order,
                                               const usecases::ImportProgressPtr &runProgress)
{
    orders.append(order);
    if (order.dryRun && checkReport)
        return Task<usecases::ImportReport>::ready(*checkReport);
    progress = runProgress;
    m_run = std::make_shared<QPromise<ReportResult>>();
    m_run->start();
    const std::stop_source stop;
    m_stopped = std::make_unique<std::stop_callback<std::function<void()>>>(
        stop.get_token(), [this] { finish(fail(ErrorCode::Cancelled)); });
    return Task<usecases::ImportReport>(m_run->future(), stop);
}

void FakeImporter::finish(const ReportResult &result)
{
    const auto run = std::exchange(m_run, nullptr);
    if (!run)
        return;
    run->addResult(result);
    run->finish();
}

Task<void> FakeImporter::saveProfile(const ImportProfile &profile, const Actor &)
{
    if (saveError)
        return Task<void>::ready(Failure(*saveError));
    if (const Result<void> valid = validate(profile); !valid)
        return Task<void>::ready(valid);
    saved.append(profile);
    known.prepend(profile);
    return Task<void>::ready(Result<void>());
}

Task<ImportProfile> FakeImporter::readProfile(const QString &path)
{
    if (!profileFiles.contains(path))
        return Task<ImportProfile>::ready(fail(ErrorCode::FileCannotRead, {path}));
    return Task<ImportProfile>::ready(profileFiles.value(path));
}

Task<void> FakeImporter::writeProfile(const QString &path, const ImportProfile &profile)
{
    profileFiles.insert(path, profile);
    return Task<void>::ready(validate(profile));
}

Task<QStringList> FakeImporter::timeZones()
{
    return Task<QStringList>::ready(QStringList{u"America/New_York"_qs, u"Asia/Manila"_qs, u"Europe/Berlin"_qs});
}

ImportSample ticketSample()
{
    ImportSample sample;
    sample.name = u"tickets.csv"_qs;
    sample.header = {u"Ticket ID"_qs, u"Opened"_qs,        u"Subject"_qs,  u"Status"_qs,      u"Priority"_qs,
                     u"Channel"_qs,   u"Customer Name"_qs, u"Location"_qs, u"Card Number"_qs, u"Product"_qs};
    sample.rows = {
        {u"1001"_qs, u"03/04/2026 09:15"_qs, u"Cannot sign in since this morning"_qs, u"Open"_qs, u"High"_qs,
         u"Email"_qs, u"Orchard Retail"_qs, u"Manila"_qs, u"4111 1111 1111 1111"_qs, u"Console"_qs},
        {u"1002"_qs, u"05/06/2026 11:00"_qs, u"הזמנות כפולות אחרי עדכון התוסף"_qs, u"Parked"_qs, u"Low"_qs,
         u"Carrier pigeon"_qs, u"שקד אופנה"_qs, u"תל אביב"_qs, u"5500 0000 0000 0004"_qs, u"Plugin"_qs},
        {u"1003"_qs, u"07/08/2026 23:59"_qs, u"invoice\u202Egnp.exe"_qs, u"Solved"_qs, u"P9"_qs, u"Phone"_qs,
         u"Lumen Health"_qs, u"New York"_qs, u"3400 0000 0000 009"_qs, u"Billing"_qs},
        {u"1004"_qs, u"09/10/2026 08:30"_qs, u"<b>Hindi</b> ma-upload ang mga litrato"_qs, u"Parked"_qs, u"Normal"_qs,
         u"Chat"_qs, u"Bayani Foods"_qs, u"Manila"_qs, u"6011 0000 0000 0004"_qs, u"Media"_qs},
    };
    return sample;
}

ImportSample caseSample()
{
    ImportSample sample;
    sample.name = u"cases.csv"_qs;
    sample.header = {u"Id"_qs,       u"CaseNumber"_qs, u"Status"_qs,    u"CreatedDate"_qs, u"Subject"_qs,
                     u"Priority"_qs, u"ContactId"_qs,  u"AccountId"_qs, u"Origin"_qs,      u"SSN__c"_qs};
    sample.rows = {{u"500A"_qs, u"00001"_qs, u"New"_qs, u"2026-01-02T03:04:05.000+0000"_qs, u"First"_qs, u"High"_qs,
                    u"003A"_qs, u"001A"_qs, u"Phone"_qs, u"078-05-1120"_qs},
                   {u"500B"_qs, u"00002"_qs, u"Closed"_qs, u"2026-01-03T03:04:05.000+0000"_qs, u"Second"_qs, u"Low"_qs,
                    u"003B"_qs, u"001A"_qs, u"Email"_qs, u"219-09-9999"_qs}};
    return sample;
}

ImportSample contactSample()
{
    return {u"contacts.csv"_qs,
            {u"Id"_qs, u"AccountId"_qs, u"LastName"_qs, u"Name"_qs, u"Email"_qs, u"Phone"_qs},
            {{u"003A"_qs, u"001A"_qs, u"Ray"_qs, u"Jo Ray"_qs, u"jo@orchard.example"_qs, u"+1 555 0100"_qs}}};
}

ImportSample accountSample()
{
    return {u"accounts.csv"_qs,
            {u"Id"_qs, u"Name"_qs, u"BillingCountry"_qs, u"Industry"_qs},
            {{u"001A"_qs, u"Orchard Retail"_qs, u"US"_qs, u"Retail"_qs}}};
}

ImportSample logSample()
{
    ImportSample sample{
        u"log.csv"_qs, {u"number"_qs, u"incident_state"_qs, u"sys_updated_at"_qs, u"sys_mod_count"_qs}, {}};
    for (int i = 0; i < 12; ++i)
        sample.rows.append({u"INC00%1"_qs.arg(i / 4), i % 4 == 3 ? u"Resolved"_qs : u"Active"_qs,
                            u"%1/2/2016 0%2:1%2"_qs.arg(i + 14).arg(i % 4), QString::number(i % 4)});
    return sample;
}

usecases::ImportReport fullReport(bool dryRun)
{
    usecases::ImportReport report;
    report.profile = u"tickets"_qs;
    report.dryRun = dryRun;
    report.rows = 119'998;
    report.tickets = 20'769;
    report.created = 20'000;
    report.firstTicket = dryRun ? TicketId() : TicketId(5001);
    report.updated = 700;
    report.unchanged = 69;
    report.events = 98'000;
    report.rejected = 15;
    report.rejectedByReason = {{u"bad-time"_qs, 12}, {u"fields-extra"_qs, 3}};
    report.conflictCount = 1;
    report.conflicts = {{u"1002"_qs, Field::Status, {}, 2, 7}};
    report.ticketsWithoutTime = 4;
    report.newCustomers = 38;
    report.newTeams = {u"Identity"_qs, u"Platform"_qs};
    report.unknownLabels = {{Field::Status, u"Parked"_qs, 2'345}, {Field::Channel, u"Carrier pigeon"_qs, 7}};
    report.seconds = 2.9;
    for (int i = 0; i < 20; ++i) {
        usecases::ImportPreview ticket;
        const QStringList row = ticketSample().rows.at(i % 4);
        ticket.ticket.reference = QString::number(1001 + i);
        ticket.ticket.subject = row.at(2);
        ticket.ticket.status = static_cast<Status>(1 + i % 7);
        ticket.ticket.sourceStatus = row.at(3);
        ticket.ticket.tier = static_cast<Tier>(i % 4);
        ticket.ticket.priority = static_cast<Priority>(i % 5);
        ticket.ticket.createdAt = fromMs(1'775'207'700'000 + i * Q_INT64_C(86'400'000));
        ticket.customer = row.at(6);
        ticket.place = row.at(7);
        ticket.team = i % 2 == 0 ? u"Identity"_qs : QString();
        ticket.assignee = i % 3 == 0 ? u"Noa Barak"_qs : QString();
        ticket.events = 1 + i;
        ticket.isNew = i % 5 != 0;
        report.preview.append(ticket);
    }
    return report;
}

} // namespace campanile::test
