; Inno Setup: installs for one person without administrator rights, with the file association.
;   iscc /DVersion=0.1.0 packaging\windows\setup.iss      (after packaging/build.py has made dist)
#ifndef Version
  #error Give the version: iscc /DVersion=0.1.0 setup.iss
#endif

[Setup]
AppId={{7C2B7D0E-5F0B-4E8C-9B57-2E1F9A4D6C31}
AppName=Neural Network Playground
AppVersion={#Version}
AppPublisher=Neural Network Playground contributors
DefaultDirName={autopf}\Neural Network Playground
DefaultGroupName=Neural Network Playground
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
SetupIconFile=..\..\build\playground.ico
UninstallDisplayIcon={app}\Neural Network Playground.exe
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=neural-network-playground-{#Version}-setup
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes

; What an older version had and this one has not would be loaded beside it.
[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\playground\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Neural Network Playground"; Filename: "{app}\Neural Network Playground.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.nnplay"; ValueType: string; ValueData: "NeuralNetworkPlayground.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\NeuralNetworkPlayground.Project"; ValueType: string; ValueData: "Neural network project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\NeuralNetworkPlayground.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\Neural Network Playground.exe,0"
Root: HKA; Subkey: "Software\Classes\NeuralNetworkPlayground.Project\shell\open\command"; ValueType: string; ValueData: """{app}\Neural Network Playground.exe"" ""%1"""

[Run]
Filename: "{app}\Neural Network Playground.exe"; Description: "Start Neural Network Playground"; Flags: nowait postinstall skipifsilent
