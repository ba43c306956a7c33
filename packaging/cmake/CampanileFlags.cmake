# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of ours is compiled with.
add_library(campanile_flags INTERFACE)
target_compile_features(campanile_flags INTERFACE cxx_std_20)
set_target_properties(campanile_flags PROPERTIES INTERFACE_POSITION_INDEPENDENT_CODE ON)
target_compile_options(campanile_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wformat=2
    -fstack-protector-strong
    $<$<BOOL:${CAMPANILE_WERROR}>:-Werror>
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<BOOL:${CAMPANILE_PCH}>>:-fpch-preprocess>)
target_compile_definitions(campanile_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    CAMPANILE_VERSION="${PROJECT_VERSION}")
target_link_options(campanile_flags INTERFACE -Wl,-z,relro,-z,now)
if(CAMPANILE_SANITIZE)
    target_compile_options(campanile_flags INTERFACE -fsanitize=${CAMPANILE_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(campanile_flags INTERFACE -fsanitize=${CAMPANILE_SANITIZE})
else()
    # The program reads what strangers wrote: wrong lengths and indexes shall end it, not go on. Fortifying needs -O.
    target_compile_options(campanile_flags INTERFACE $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
    target_compile_definitions(campanile_flags INTERFACE _GLIBCXX_ASSERTIONS)
endif()
if(CAMPANILE_FUZZ)
    # Without coverage in the libraries the fuzzer is blind; undefined behaviour must end the run to be found.
    target_compile_options(campanile_flags INTERFACE -fsanitize=fuzzer-no-link -fno-sanitize-recover=undefined)
    target_link_options(campanile_flags INTERFACE -fno-sanitize-recover=undefined)
endif()
