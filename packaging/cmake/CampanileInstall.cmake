# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed, and the Debian package of it: `cmake --build --preset release --target deb`.
set(campanile_id org.campanile.campanile)
find_program(CAMPANILE_GZIP gzip REQUIRED)

# campanile_compressed(<source> <name> <destination>): installs a text the way Debian wants it, packed without a time stamp.
function(campanile_compressed source name destination)
    set(packed "${CMAKE_BINARY_DIR}/compressed/${name}.gz")
    add_custom_command(OUTPUT "${packed}"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${CMAKE_BINARY_DIR}/compressed"
        COMMAND "${CAMPANILE_GZIP}" -9nc "${PROJECT_SOURCE_DIR}/${source}" > "${packed}"
        DEPENDS "${PROJECT_SOURCE_DIR}/${source}" VERBATIM)
    add_custom_target(compressed_${name} ALL DEPENDS "${packed}")
    set_property(GLOBAL APPEND PROPERTY CAMPANILE_INSTALLED compressed_${name})
    install(FILES "${packed}" DESTINATION "${destination}")
endfunction()

foreach(program IN ITEMS campanile campanile-cli)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
        set_property(GLOBAL APPEND PROPERTY CAMPANILE_INSTALLED ${program})
        campanile_compressed(packaging/man/${program}.1 ${program}.1 "${CMAKE_INSTALL_MANDIR}/man1")
    endif()
endforeach()

# The icon, once as it is drawn and in the sizes that desktops without SVG ask for.
set(campanile_icon resources/icons/campanile.svg)
set(campanile_icon_sizes 16 22 24 32 48 64 128 256 512)
list(TRANSFORM campanile_icon_sizes REPLACE "(.+)" "${CMAKE_BINARY_DIR}/icons/\\1.png" OUTPUT_VARIABLE campanile_icon_files)
add_executable(rendericons packaging/icons/rendericons.cpp)
target_link_libraries(rendericons PRIVATE campanile_flags Qt6::Svg)
add_custom_command(OUTPUT ${campanile_icon_files}
    COMMAND "${CMAKE_COMMAND}" -E env ASAN_OPTIONS=detect_leaks=0 $<TARGET_FILE:rendericons> "${PROJECT_SOURCE_DIR}/${campanile_icon}" "${CMAKE_BINARY_DIR}/icons" ${campanile_icon_sizes}
    DEPENDS rendericons "${PROJECT_SOURCE_DIR}/${campanile_icon}" VERBATIM)
add_custom_target(campanile_icon ALL DEPENDS ${campanile_icon_files})
install(FILES ${campanile_icon} DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" RENAME ${campanile_id}.svg)
foreach(size IN LISTS campanile_icon_sizes)
    install(FILES "${CMAKE_BINARY_DIR}/icons/${size}.png"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps" RENAME ${campanile_id}.png)
endforeach()

install(FILES packaging/desktop/${campanile_id}.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES packaging/desktop/${campanile_id}.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES packaging/debian/copyright DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/campanile")
campanile_compressed(packaging/debian/changelog changelog "${CMAKE_INSTALL_DATADIR}/doc/campanile")
campanile_compressed(CHANGELOG.md CHANGELOG.md "${CMAKE_INSTALL_DATADIR}/doc/campanile")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME campanile)
set(CPACK_PACKAGE_VENDOR "Campanile maintainers")
set(CPACK_PACKAGE_CONTACT "Campanile maintainers <maintainers@campanile.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop support center")
set(CPACK_PACKAGE_DESCRIPTION "An inbox of support tickets for managers and agents in several places: import,
find, read and change tickets, in English, Hebrew and Filipino, on SQLite or
PostgreSQL.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins are loaded by name, so shlibdeps does not see them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-qpa-plugins, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "breeze-icon-theme, fonts-noto-core, qt6-translations-l10n, hunspell-en-us, hunspell-he")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "postgresql, myspell-tl")
include(CPack)

# The package alone: unlike CPack's own target `package` this one builds no tests.
get_property(campanile_installed GLOBAL PROPERTY CAMPANILE_INSTALLED)
add_custom_target(deb
    COMMAND "${CMAKE_CPACK_COMMAND}" --config "${CMAKE_BINARY_DIR}/CPackConfig.cmake" -G DEB
    WORKING_DIRECTORY "${CMAKE_BINARY_DIR}"
    COMMENT "Building the Debian package"
    VERBATIM USES_TERMINAL)
add_dependencies(deb campanile_icon ${campanile_installed})
