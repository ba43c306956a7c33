// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/clerk.h"

#include "reliability/company.h"
#include "storage/core/database.h"
#include "usecases/ticket/draftjournal.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>

#include <unistd.h>

namespace campanile::test {

using namespace domain;
using usecases::DraftKey;
using usecases::DraftKind;

namespace {

/// Somebody who types one text without end, and sends, writes down and changes things one after the other beside it.
class Clerk final : public QObject
{
    Q_OBJECT

public:
    Clerk(const usecases::DatabasePtr &database, const QString &drafts, const Company &company, const QString &mark,
          quint32 seed)
        : m_database(database)
        , m_drafts(drafts)
        , m_deeds(company, seed, mark)
        , m_typed{company.tickets.first(), DraftKind::Note}
        , m_mark(mark)
    {
        connect(&m_drafts, &usecases::Drafts::restored, this, &Clerk::begin);
        connect(&m_drafts, &usecases::Drafts::written, this, [this] { tell("kept", QByteArray::number(m_letters)); });
        connect(&m_typing, &QTimer::timeout, this, &Clerk::type);
    }

private:
    void begin()
    {
        // As the program does: what was sent and never answered is sent once more, under the same operation.
        const auto drafts = m_drafts.all();
        for (auto draft = drafts.cbegin(); draft != drafts.cend(); ++draft) {
            if (draft->sent.isValid())
                send(draft.key(), draft->sent);
        }
        m_typing.start(10);
        work();
    }

    void type()
    {
        ++m_letters;
        tell("typed", QByteArray::number(m_letters) + ' ' + QByteArray::number(sharedMs()));
        m_drafts.setDraft(m_typed, {u"%1 %2"_qs.arg(m_mark).arg(m_letters), {}, {}});
    }

    void work()
    {
        if (m_deeds.dice().bounded(3) == 0) {
            reply();
            return;
        }
        const Deed deed = m_deeds.next();
        m_database->write(deed.write).then(this, [this, deed](const Result<void> &done) {
            tell(done ? "done" : "refused", done ? deed.line : done.error().technical.toUtf8());
            work();
        });
    }

    /// A reply as the composer sends it: a draft, written down as sent, then stored, then forgotten as a draft.
    void reply()
    {
        const DraftKey key{m_deeds.someTicket(), DraftKind::Reply};
        if (m_drafts.sent(key).isValid()) { // of the run before, still on its way
            QTimer::singleShot(1, this, &Clerk::work);
            return;
        }
        usecases::SentText sent;
        sent.operation = QUuid::createUuid();
        sent.content.text = m_deeds.words();
        m_drafts.setDraft(key, sent.content);
        const qint64 begun = sharedMs();
        m_drafts.setSent(key, sent).then(this, [this, key, sent, begun](const Result<void> &written) {
            tell("wrote", QByteArray::number(sharedMs() - begun));
            if (written)
                tell("promised", sent.content.text.toUtf8());
            send(key, sent);
            work();
        });
    }

    void send(const DraftKey &key, const usecases::SentText &sent)
    {
        const Deed deed = m_deeds.reply(key.ticket, sent.content.text, sent.operation);
        m_database->write(deed.write).then(this, [this, key, deed](const Result<void> &done) {
            if (!done) {
                tell("refused", done.error().technical.toUtf8());
                return;
            }
            tell("done", deed.line);
            m_drafts.setDraft(key, {});
            m_drafts.forgetSent(key);
        });
    }

    usecases::DatabasePtr m_database;
    usecases::DraftJournal m_drafts;
    Deeds m_deeds;
    DraftKey m_typed;
    QString m_mark;
    QTimer m_typing;
    int m_letters = 0;
};

int runClerk(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto database = usecases::openDatabase(QString::fromLocal8Bit(argv[3]), usecases::OpenMode::Existing).wait();
    if (!database) {
        tell("refused", database.error().technical.toUtf8());
        return 1;
    }
    const auto company = readCompany(*database);
    if (!company || company->tickets.isEmpty()) {
        tell("refused", "nothing to work on");
        return 1;
    }
    tell("started", {});
    const Clerk clerk(*database, QString::fromLocal8Bit(argv[4]), *company, QString::fromLocal8Bit(argv[5]),
                      QByteArray(argv[6]).toUInt());
    return QCoreApplication::exec();
}

} // namespace

long long sharedMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void tell(const QByteArray &what, const QByteArray &rest)
{
    const QByteArray line = what + ' ' + rest + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
        qFatal("nobody listens");
}

int runChild(int argc, char **argv)
{
    if (argc == 7 && qstrcmp(argv[2], "clerk") == 0)
        return runClerk(argc, argv);
    if (argc == 7 && qstrcmp(argv[2], "colleague") == 0)
        return runColleague(argc, argv);
    return 102;
}

} // namespace campanile::test

#include "clerk.moc"
