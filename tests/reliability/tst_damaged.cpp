// SPDX-License-Identifier: GPL-3.0-or-later
// Files in which bits have flipped, or of which an end is missing: whatever is in them, the program says that they are
// damaged, or works with what it finds; it never ends, and never hangs.
#include "domain/base/progress.h"
#include "reliability/company.h"
#include "reliability/counts.h"
#include "storage/core/database.h"
#include "support/testmain.h"
#include "usecases/maintenance/doctor.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace campanile;
using namespace campanile::domain;

class DamagedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedFileIsSurvived()
    {
        QRandomGenerator dice(test::seedOf("damaged"));
        const int files = test::countOf(120, 3000);
        const QTemporaryDir folder;
        test::makeCompany(folder.filePath(u"whole.db"_qs), 40);
        QFile whole(folder.filePath(u"whole.db"_qs));
        QVERIFY(whole.open(QFile::ReadOnly));
        const QByteArray bytes = whole.readAll();
        int refused = 0;
        int told = 0;
        qint64 longest = 0;
        for (int i = 0; i < files; ++i) {
            const QString path = folder.filePath(u"damaged-%1.db"_qs.arg(i));
            QFile file(path);
            QVERIFY(file.open(QFile::WriteOnly));
            file.write(damaged(bytes, dice));
            file.close();
            QElapsedTimer timer;
            timer.start();
            const auto opened = usecases::openDatabase(path, usecases::OpenMode::Existing).wait();
            if (!opened) {
                QVERIFY2(isDamage(opened.error()), qPrintable(opened.error().technical));
                ++refused;
            } else {
                told += use(*opened, dice) ? 1 : 0;
            }
            longest = std::max(longest, timer.elapsed());
            QFile::remove(path);
        }
        std::printf("%d damaged files: %d refused as damaged, %d told by the doctor or by what was asked, %d worked as "
                    "if nothing were; longest %lld ms\n",
                    files, refused, told, files - refused - told, longest);
        QVERIFY(refused + told > files / 4);
        QVERIFY2(longest < 30'000, "it hangs");
    }

private:
    static QByteArray damaged(QByteArray bytes, QRandomGenerator &dice)
    {
        const int size = static_cast<int>(bytes.size());
        switch (dice.bounded(4)) {
        case 0: // the head, where everything begins
            for (int i = 0; i < 4; ++i)
                bytes[dice.bounded(4096)] = static_cast<char>(dice.bounded(256));
            break;
        case 1: // an end that never came
            bytes.truncate(dice.bounded(size));
            break;
        case 2: { // a block of zeros
            const int at = dice.bounded(size - 8192);
            std::fill_n(bytes.begin() + at, 512 << dice.bounded(5), '\0');
            break;
        }
        default:
            for (int i = 1 + dice.bounded(40); i > 0; --i) {
                const int at = dice.bounded(size);
                bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << dice.bounded(8)));
            }
        }
        return bytes;
    }

    static bool isDamage(const Error &error)
    {
        switch (error.code) {
        case ErrorCode::DatabaseCorrupt:
        case ErrorCode::DatabaseNotOurs: // its mark is what was hit
        case ErrorCode::DatabaseNewer:   // its number is
        case ErrorCode::DatabaseFailed:
        case ErrorCode::DatabaseCannotOpen:
            return !error.args.isEmpty();
        default:
            return false;
        }
    }

    /// Whether anything was said of the damage.
    static bool use(const usecases::DatabasePtr &database, QRandomGenerator &dice)
    {
        const auto report = usecases::examineDatabase(database, std::make_shared<Progress>()).wait();
        bool isTold = !report || !report->isHealthy;
        const auto company = test::readCompany(database);
        if (!company || company->tickets.isEmpty() || company->customers.isEmpty())
            return true;
        test::Deeds deeds(*company, dice.generate(), u"d"_qs);
        for (int i = 0; i < 4; ++i)
            isTold = !database->write(deeds.next().write).wait() || isTold;
        return isTold;
    }
};

CAMPANILE_TEST(DamagedTest)
#include "tst_damaged.moc"
