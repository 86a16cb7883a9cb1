#!/bin/sh
# A disk image with the app and a link to Applications:  make_dmg.sh APP TITLE IMAGE
# With SIGNING_IDENTITY set the app is signed first; without it, it gets an ad-hoc signature.
set -eu
app=$1
title=$2
image=$3

codesign --force --deep --options runtime --sign "${SIGNING_IDENTITY:--}" "$app"
content=$(mktemp -d)
trap 'rm -rf "$content"' EXIT
cp -R "$app" "$content/"
ln -s /Applications "$content/Applications"
hdiutil create -quiet -volname "$title" -srcfolder "$content" -format UDZO -ov "$image"
