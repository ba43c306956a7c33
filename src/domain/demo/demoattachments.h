// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/demo/democomposer.h"
#include "domain/demo/demorandom.h"
#include "domain/demo/demosink.h"

namespace campanile::domain::demo {

/// A small file as customers send them: a log, a table, a picture. Name, media type, size and hash are filled, ids are
/// not.
[[nodiscard]] DemoAttachment makeAttachment(const Facts &facts, UtcTime at, Random &random);

/// A PNG of width × height pixels (1 … 64 each) without compression, as that differs between zlib versions.
/// rgb holds 3 bytes a pixel.
[[nodiscard]] QByteArray encodePng(int width, int height, const QByteArray &rgb);

} // namespace campanile::domain::demo
