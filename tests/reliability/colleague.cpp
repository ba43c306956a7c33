// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/clerk.h"
#include "reliability/company.h"
#include "storage/core/changefeed.h"
#include "storage/core/database.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace campanile::test {

using namespace domain;

namespace {

/// One of several programs on a database: changes it, reads it and hears what the others do.
class Colleague final : public QObject
{
    Q_OBJECT

public:
    Colleague(const usecases::DatabasePtr &database, const Company &company, const QString &mark, quint32 seed, int ms)
        : m_database(database)
        , m_feed(database)
        , m_deeds(company, seed, mark)
    {
        connect(&m_feed, &storage::ChangeFeed::listening, this, [this, ms] {
            m_end = sharedMs() + ms;
            m_beat.start(20);
            m_lastBeat = sharedMs();
            work();
        });
        connect(&m_feed, &storage::ChangeFeed::changed, this, [](const QVector<storage::Change> &changes) {
            for (const storage::Change &change : changes) {
                if (change.kind == storage::ChangeKind::Tag)
                    tell("heard", QByteArray::number(change.entity) + ' ' + QByteArray::number(sharedMs()));
            }
        });
        connect(&m_feed, &storage::ChangeFeed::lost, this,
                [](const Error &error) { tell("refused", "the change feed: " + error.technical.toUtf8()); });
        // How late this process gets to its work: what is measured beside it is late by as much.
        connect(&m_beat, &QTimer::timeout, this, [this] {
            const qint64 now = sharedMs();
            m_late = std::max(m_late, now - m_lastBeat - 20);
            m_lastBeat = now;
        });
        m_feed.start();
    }

private:
    void work()
    {
        if (sharedMs() > m_end) {
            // A little longer, to hear the last changes of the others.
            QTimer::singleShot(2500, this, [this] {
                tell("late", QByteArray::number(m_late));
                QCoreApplication::quit();
            });
            return;
        }
        switch (m_deeds.dice().bounded(6)) {
        case 0:
            notice();
            break;
        case 1:
        case 2:
            read();
            break;
        default:
            write();
        }
    }

    void goOn() { QTimer::singleShot(m_deeds.dice().bounded(60), this, &Colleague::work); }

    void write()
    {
        const Deed deed = m_deeds.next();
        m_database->write(deed.write).then(this, [this, deed](const Result<void> &done) {
            tell(done ? "done" : "refused", done ? deed.line : done.error().technical.toUtf8());
            goOn();
        });
    }

    void read()
    {
        m_database
            ->search([](storage::Session &session) -> Result<qint64> {
                storage::Statement statement = session.prepare("SELECT count(*), max(updated_at) FROM ticket");
                statement.bind();
                return statement.next() ? statement.int64(0) : 0;
            })
            .then(this, [this](const Result<qint64> &found) {
                if (!found)
                    tell("refused", found.error().technical.toUtf8());
                goOn();
            });
    }

    /// A change that the others can tell from all others, with the moment at which it was acknowledged.
    void notice()
    {
        m_database
            ->write([](storage::Session &session) -> Result<qint64> {
                const qint64 id = session.allocateIds("heard") + 1'000'000;
                session.noteChange(storage::ChangeKind::Tag, id);
                return id;
            })
            .then(this, [this](const Result<qint64> &id) {
                tell(id ? "noted" : "refused", id ? QByteArray::number(*id) + ' ' + QByteArray::number(sharedMs())
                                                  : id.error().technical.toUtf8());
                goOn();
            });
    }

    usecases::DatabasePtr m_database;
    storage::ChangeFeed m_feed;
    Deeds m_deeds;
    QTimer m_beat;
    qint64 m_end = 0;
    qint64 m_lastBeat = 0;
    qint64 m_late = 0;
};

} // namespace

int runColleague(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto database = usecases::openDatabase(QString::fromLocal8Bit(argv[3]), usecases::OpenMode::Existing).wait();
    const auto company = database ? readCompany(*database) : Result<Company>(Failure(database.error()));
    if (!company) {
        tell("refused", company.error().technical.toUtf8());
        return 1;
    }
    const Colleague colleague(*database, *company, QString::fromLocal8Bit(argv[4]), QByteArray(argv[5]).toUInt(),
                              QByteArray(argv[6]).toInt());
    return QCoreApplication::exec();
}

} // namespace campanile::test

#include "colleague.moc"
