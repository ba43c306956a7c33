// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/demo/demorandom.h"

#include <algorithm>
#include <bit>

namespace campanile::domain::demo {

namespace {

/// Quantiles of the standard normal distribution at i/256, times 1024; the ends are cut at 0.0007.
constexpr qint32 normalQuantiles[257] = {
    -3271, -2724, -2476, -2321, -2206, -2113, -2035, -1967, -1907, -1853, -1804, -1758, -1716, -1677, -1639, -1604,
    -1571, -1539, -1509, -1480, -1452, -1425, -1399, -1374, -1350, -1326, -1303, -1281, -1259, -1238, -1218, -1198,
    -1178, -1159, -1140, -1121, -1103, -1086, -1068, -1051, -1034, -1018, -1001, -985,  -970,  -954,  -939,  -923,
    -908,  -894,  -879,  -865,  -850,  -836,  -822,  -809,  -795,  -782,  -768,  -755,  -742,  -729,  -716,  -703,
    -691,  -678,  -666,  -653,  -641,  -629,  -617,  -605,  -593,  -581,  -569,  -558,  -546,  -535,  -523,  -512,
    -501,  -489,  -478,  -467,  -456,  -445,  -434,  -423,  -412,  -401,  -390,  -379,  -369,  -358,  -347,  -337,
    -326,  -316,  -305,  -295,  -284,  -274,  -264,  -253,  -243,  -233,  -222,  -212,  -202,  -192,  -181,  -171,
    -161,  -151,  -141,  -131,  -121,  -111,  -100,  -90,   -80,   -70,   -60,   -50,   -40,   -30,   -20,   -10,
    0,     10,    20,    30,    40,    50,    60,    70,    80,    90,    100,   111,   121,   131,   141,   151,
    161,   171,   181,   192,   202,   212,   222,   233,   243,   253,   264,   274,   284,   295,   305,   316,
    326,   337,   347,   358,   369,   379,   390,   401,   412,   423,   434,   445,   456,   467,   478,   489,
    501,   512,   523,   535,   546,   558,   569,   581,   593,   605,   617,   629,   641,   653,   666,   678,
    691,   703,   716,   729,   742,   755,   768,   782,   795,   809,   822,   836,   850,   865,   879,   894,
    908,   923,   939,   954,   970,   985,   1001,  1018,  1034,  1051,  1068,  1086,  1103,  1121,  1140,  1159,
    1178,  1198,  1218,  1238,  1259,  1281,  1303,  1326,  1350,  1374,  1399,  1425,  1452,  1480,  1509,  1539,
    1571,  1604,  1639,  1677,  1716,  1758,  1804,  1853,  1907,  1967,  2035,  2113,  2206,  2321,  2476,  2724,
    3271,
};

/// 2^(i/32), times 65536.
constexpr qint64 powersOfTwo[33] = {
    65536,  66971,  68438,  69936,  71468,  73032,  74632,  76266,  77936,  79642,  81386,
    83169,  84990,  86851,  88752,  90696,  92682,  94711,  96785,  98905,  101070, 103283,
    105545, 107856, 110218, 112631, 115098, 117618, 120194, 122825, 125515, 128263, 131072,
};

quint64 splitMix(quint64 &state)
{
    quint64 z = (state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace

Random::Random(quint64 seed, quint64 stream)
{
    quint64 state = seed;
    state = splitMix(state) ^ (stream * 0xD1342543DE82EF95ULL);
    for (quint64 &word : m_state)
        word = splitMix(state);
}

quint64 Random::next()
{
    const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
    const quint64 shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

qint64 Random::logNormal(qint64 median, int sigmaPermille)
{
    const quint32 p = quint32(next() >> 40); // 24 bits: 8 choose the entry, 16 lie between two
    const quint32 entry = p >> 16;
    const qint64 low = normalQuantiles[entry];
    const qint64 z = low + (qint64(normalQuantiles[entry + 1]) - low) * qint64(p & 0xFFFF) / 65536;
    // exp(z·σ) = 2^(z·σ·log2 e), all in 1/65536. 94548 = 64·log2(e)·1024.
    const qint64 exponent = z * sigmaPermille * 94548 / (1000 * 1024);
    const qint64 whole = exponent >> 16;
    const qint64 part = exponent & 0xFFFF;
    const qint64 index = part >> 11;
    const qint64 mantissa = powersOfTwo[index] + (powersOfTwo[index + 1] - powersOfTwo[index]) * (part & 0x7FF) / 2048;
    const qint64 scaled = median * mantissa;
    const qint64 value = whole >= 0 ? (scaled >> 16) << std::min<qint64>(whole, 16) : scaled >> (16 - whole);
    return std::max<qint64>(value, 1);
}

std::size_t Random::weighted(std::span<const quint16> weights)
{
    quint32 sum = 0;
    for (const quint16 weight : weights)
        sum += weight;
    quint32 position = below(sum);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (position < weights[i])
            return i;
        position -= weights[i];
    }
    return weights.size() - 1;
}

} // namespace campanile::domain::demo
