#!/bin/sh
# A disk image with the app and a link to Applications:  make_dmg.sh APP TITLE IMAGE
# With SIGNING_IDENTITY set the app is signed with it, for notarisation.  Without it, it gets an
# ad-hoc signature and no hardened runtime: under that, dyld refuses libraries of no common team.
set -eu
app=$1
title=$2
image=$3
entitlements=$(dirname "$0")/entitlements.plist

if [ -n "${SIGNING_IDENTITY:-}" ]; then
    codesign --force --deep --timestamp --options runtime --entitlements "$entitlements" \
        --sign "$SIGNING_IDENTITY" "$app"
else
    codesign --force --deep --sign - "$app"
fi
content=$(mktemp -d)
trap 'rm -rf "$content"' EXIT
cp -R "$app" "$content/"
ln -s /Applications "$content/Applications"
hdiutil create -quiet -volname "$title" -srcfolder "$content" -format UDZO -ov "$image"
