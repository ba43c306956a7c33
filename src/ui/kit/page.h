// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/phrase.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>

namespace campanile::ui {

/// What the navigation rail leads to. The registry is a list of these, in the order of the rail; a page is made when it
/// is shown first.
struct PageSpec
{
    QString id; ///< "inbox"
    Phrase title;
    QString iconName;
    std::function<QWidget *(QWidget *parent)> create;
};

/// What a page may answer to, beside being a QWidget. Optional: any widget can be a page.
class PageEvents
{
public:
    virtual ~PageEvents() = default;

    /// The page came to the front; give the focus to its main widget.
    virtual void pageShown() {}
    /// Another page came to the front.
    virtual void pageHidden() {}
};

} // namespace campanile::ui
