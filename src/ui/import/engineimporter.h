// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importer.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace campanile::usecases {
class ImportTickets;
}

namespace campanile::ui {

/// The wizard's seam on the real engine. Main thread only.
class EngineImporter final : public QObject, public Importer
{
    Q_OBJECT

public:
    explicit EngineImporter(std::shared_ptr<usecases::ImportTickets> engine, QObject *parent = nullptr);
    ~EngineImporter() override;

    [[nodiscard]] domain::Task<QVector<domain::ImportProfile>> profiles() override;
    [[nodiscard]] domain::Task<ImportLook> look(const QStringList &files, const ImportReading &reading,
                                                std::optional<domain::ImportProfile> profile) override;
    [[nodiscard]] domain::Task<domain::ImportGuess> guess(const domain::ImportSample &sample,
                                                          const domain::ImportTable &given) override;
    [[nodiscard]] domain::Task<usecases::ImportReport> run(const ImportOrder &order,
                                                           const usecases::ImportProgressPtr &progress) override;
    [[nodiscard]] domain::Task<void> saveProfile(const domain::ImportProfile &profile,
                                                 const domain::Actor &actor) override;
    [[nodiscard]] domain::Task<domain::ImportProfile> readProfile(const QString &path) override;
    [[nodiscard]] domain::Task<void> writeProfile(const QString &path, const domain::ImportProfile &profile) override;
    [[nodiscard]] domain::Task<QStringList> timeZones() override;

private:
    std::shared_ptr<usecases::ImportTickets> m_engine;
    QThreadPool m_pool;
};

} // namespace campanile::ui
