// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importer.h"
#include "usecases/catalog/catalogprovider.h"

#include <QPromise>

#include <functional>
#include <memory>

namespace campanile::test {

/// The wizard's seam under the control of a test. Looks are answered by the real planning over samples that the test
/// gives by path; runs stay open until the test ends them, unless it has given a report beforehand.
class FakeImporter final : public ui::Importer
{
public:
    using ReportResult = domain::Result<usecases::ImportReport>;

    FakeImporter();

    /// What lies under a path.
    QHash<QString, domain::ImportSample> samples;
    QHash<QString, domain::Error> lookErrors; ///< by path
    QHash<QString, domain::Error> faults;     ///< of files of which no row can be read
    QVector<domain::ImportProfile> known;     ///< built-in ones to begin with
    QHash<QString, domain::ImportProfile> profileFiles;
    std::optional<domain::Error> saveError;
    /// Ends dry runs at once; none: they stay open.
    std::optional<usecases::ImportReport> checkReport;

    /// Looks and guesses stay open until answerHeld().
    bool holds = false;

    // What was asked
    QVector<ui::ImportOrder> orders;
    QVector<ui::ImportReading> readings;
    QVector<domain::ImportProfile> saved;
    usecases::ImportProgressPtr progress; ///< of the run that is open
    int looks = 0;
    int guesses = 0;

    /// Answers what was held, in the order in which it was asked, overtaken ones too.
    void answerHeld();
    /// Ends the run that is open.
    void finish(const ReportResult &result);
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

    [[nodiscard]] domain::Task<QVector<domain::ImportProfile>> profiles() override;
    [[nodiscard]] domain::Task<ui::ImportLook> look(const QStringList &files, const ui::ImportReading &reading,
                                                    std::optional<domain::ImportProfile> profile) override;
    [[nodiscard]] domain::Task<domain::ImportGuess> guess(const domain::ImportSample &sample,
                                                          const domain::ImportTable &given) override;
    [[nodiscard]] domain::Task<usecases::ImportReport> run(const ui::ImportOrder &order,
                                                           const usecases::ImportProgressPtr &runProgress) override;
    [[nodiscard]] domain::Task<void> saveProfile(const domain::ImportProfile &profile,
                                                 const domain::Actor &actor) override;
    [[nodiscard]] domain::Task<domain::ImportProfile> readProfile(const QString &path) override;
    [[nodiscard]] domain::Task<void> writeProfile(const QString &path, const domain::ImportProfile &profile) override;
    [[nodiscard]] domain::Task<QStringList> timeZones() override;

private:
    [[nodiscard]] domain::Result<ui::ImportLook> plan(const QStringList &files,
                                                      std::optional<domain::ImportProfile> profile) const;

    template <typename T>
    [[nodiscard]] domain::Task<T> answer(const domain::Result<T> &result);

    QVector<std::function<void()>> m_held;
    std::shared_ptr<QPromise<ReportResult>> m_run;
    std::unique_ptr<std::stop_callback<std::function<void()>>> m_stopped;
};

/// A catalogue that a test fills, and a manager who works.
class FixedCatalog final : public usecases::CatalogProvider, public domain::NameCatalog
{
    Q_OBJECT

public:
    [[nodiscard]] usecases::CatalogPtr catalog() const override { return stored; }
    [[nodiscard]] domain::Actor actor() const override { return {{}, u"Noa"_qs, domain::Role::Manager}; }
    [[nodiscard]] const domain::NameCatalog &names() const override { return *this; }
    [[nodiscard]] QVector<domain::NameCandidate> names(domain::QueryNames, const QString &, int) const override
    {
        return {};
    }

    usecases::CatalogPtr stored = std::make_shared<usecases::Catalog>();
};

/// A table of invented tickets with what real ones have: doubtful dates, no zone, unknown labels, a column of card
/// numbers, a Hebrew place, a subject with a spoofed direction.
[[nodiscard]] domain::ImportSample ticketSample();
/// Cases, contacts and accounts as one well-known source exports them.
[[nodiscard]] domain::ImportSample caseSample();
[[nodiscard]] domain::ImportSample contactSample();
[[nodiscard]] domain::ImportSample accountSample();
/// A log with many rows a ticket.
[[nodiscard]] domain::ImportSample logSample();
/// A report with a bit of everything.
[[nodiscard]] usecases::ImportReport fullReport(bool dryRun);

} // namespace campanile::test
