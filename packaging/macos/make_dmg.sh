#!/bin/sh
# A disk image with the app and a link to Applications:  make_dmg.sh APP TITLE IMAGE
# The app is signed when it is built; with SIGNING_IDENTITY set the image is, too.
set -eu
app=$1
title=$2
image=$3

content=$(mktemp -d)
trap 'rm -rf "$content"' EXIT
# With its links and attributes as they are: a signature knows both.
ditto "$app" "$content/$(basename "$app")"
ln -s /Applications "$content/Applications"
hdiutil create -quiet -volname "$title" -srcfolder "$content" -format UDZO -ov "$image"
if [ -n "${SIGNING_IDENTITY:-}" ]; then
    codesign --timestamp --sign "$SIGNING_IDENTITY" "$image"
fi
