// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/personaldrafts.h"

namespace campanile::usecases {

using domain::FormattedText;

PersonalDrafts::PersonalDrafts(QString path, LetGo letGo, QObject *parent)
    : Drafts(parent)
    , m_path(std::move(path))
    , m_letGo(std::move(letGo))
    , m_journal(open({}))
{
}

PersonalDrafts::~PersonalDrafts()
{
    end(std::move(m_nobodys));
    end(std::move(m_journal));
}

std::unique_ptr<DraftJournal> PersonalDrafts::open(domain::AgentId person)
{
    const QString number = person.isValid() ? u'-' + QString::number(person.value()) : QString();
    auto journal = std::make_unique<DraftJournal>(QString(m_path + number + u".jsonl"_qs));
    connect(journal.get(), &Drafts::restored, this, [this] {
        handOver();
        Q_EMIT restored();
    });
    connect(journal.get(), &Drafts::hasDraftChanged, this, &Drafts::hasDraftChanged);
    connect(journal.get(), &Drafts::writing, this, &Drafts::writing);
    connect(journal.get(), &Drafts::written, this, [this, of = journal.get()] {
        if (of == m_journal.get())
            finishHandOver();
        Q_EMIT written();
    });
    connect(journal.get(), &Drafts::writeFailed, this, &Drafts::writeFailed);
    return journal;
}

void PersonalDrafts::end(std::unique_ptr<DraftJournal> journal)
{
    if (journal && m_letGo)
        m_letGo(journal->writer());
}

void PersonalDrafts::setPerson(domain::AgentId person)
{
    if (person == m_person)
        return;
    end(std::move(m_nobodys));
    m_taken.clear();
    m_isHandedOver = false;
    if (m_person.isValid())
        end(std::move(m_journal));
    else
        m_nobodys = std::move(m_journal);
    m_person = person;
    if (!person.isValid()) {
        m_journal = m_nobodys ? std::move(m_nobodys) : open({});
    } else {
        m_journal = open(person);
        handOver();
    }
    Q_EMIT restored();
}

/// Not before both files were read: what stands in them is older than what was typed meanwhile. Nobody's file keeps its
/// drafts until the person's has them: a crash in between leaves a text twice, never none.
void PersonalDrafts::handOver()
{
    if (!m_nobodys || m_isHandedOver || !m_nobodys->isRestored() || !m_journal->isRestored())
        return;
    const auto kept = m_nobodys->all();
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        if (m_taken.contains(it.key()))
            continue;
        const FormattedText mine = m_journal->draft(it.key());
        m_journal->setDraft(it.key(), mine.text.isEmpty() ? it->content : bothTexts(mine, it->content));
        m_journal->setFiles(it.key(), bothFiles(m_journal->files(it.key()), it->files));
    }
    m_isHandedOver = true;
    if (m_journal->isWritten())
        finishHandOver();
}

void PersonalDrafts::finishHandOver()
{
    if (!m_nobodys || !m_isHandedOver)
        return;
    const auto kept = m_nobodys->all();
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        m_nobodys->setDraft(it.key(), {});
        m_nobodys->setFiles(it.key(), {});
    }
    end(std::move(m_nobodys));
}

/// Still to be handed over, but shown already.
bool PersonalDrafts::isWaiting(const DraftKey &key) const
{
    return m_nobodys && !m_isHandedOver && !m_taken.contains(key);
}

/// It was shown, and what is changed now goes on from it.
void PersonalDrafts::take(const DraftKey &key)
{
    if (!isWaiting(key))
        return;
    const FormattedText text = draft(key);
    const AttachedFiles attached = files(key);
    m_taken.insert(key);
    m_journal->setDraft(key, text);
    m_journal->setFiles(key, attached);
}

FormattedText PersonalDrafts::draft(const DraftKey &key) const
{
    FormattedText mine = m_journal->draft(key);
    return mine.text.isEmpty() && isWaiting(key) ? m_nobodys->draft(key) : mine;
}

void PersonalDrafts::setDraft(const DraftKey &key, const FormattedText &content)
{
    take(key);
    m_journal->setDraft(key, content);
}

AttachedFiles PersonalDrafts::files(const DraftKey &key) const
{
    return isWaiting(key) ? bothFiles(m_journal->files(key), m_nobodys->files(key)) : m_journal->files(key);
}

void PersonalDrafts::setFiles(const DraftKey &key, const AttachedFiles &files)
{
    take(key);
    m_journal->setFiles(key, files);
}

SentText PersonalDrafts::sent(const DraftKey &key) const
{
    return m_journal->sent(key);
}

domain::Task<void> PersonalDrafts::setSent(const DraftKey &key, const SentText &sent)
{
    return m_journal->setSent(key, sent);
}

void PersonalDrafts::forgetSent(const DraftKey &key)
{
    m_journal->forgetSent(key);
}

} // namespace campanile::usecases
