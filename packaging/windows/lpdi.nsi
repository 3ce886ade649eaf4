; The installer for one user: no rights of an administrator, no questions that matter.
; makensis -DVERSION=0.1.0 -DTREE=folder -DICON=icon -DOUT=setup.exe lpdi.nsi
; Silent: setup.exe /S [/D=folder]; removal: "%LOCALAPPDATA%\Programs\LPDI\usun.exe" /S
; /D comes last and is written without quotation marks.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!include MUI2.nsh
!include FileFunc.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\LPDI"
!define CLASSES "Software\Classes"
!define PROGID "LPDI.Plan"

Name "LPDI"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\LPDI"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "Kreator LPDI ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1045 "ProductName" "Kreator LPDI"
VIAddVersionKey /LANG=1045 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1045 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1045 "FileDescription" "Instalator programu Kreator LPDI"
VIAddVersionKey /LANG=1045 "CompanyName" "LPDI"
VIAddVersionKey /LANG=1045 "LegalCopyright" "MIT albo Apache-2.0"
VIAddVersionKey /LANG=1045 "OriginalFilename" "lpdi-${VERSION}-instalator.exe"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEPAGE_TITLE "Kreator LPDI ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "Program zostanie zainstalowany dla Ciebie, na Twoim koncie. Uprawnienia administratora nie są potrzebne.$\r$\n$\r$\nZamknij program, jeśli jest otwarty. Plany zapisane na dysku zostaną na swoim miejscu."
!define MUI_FINISHPAGE_RUN "$INSTDIR\lpdi.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Otwórz program"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Polish"

Section
  SetShellVarContext current
  ; a program that runs cannot be replaced, and half an update is none
  ClearErrors
  IfFileExists "$INSTDIR\lpdi.exe" 0 +2
  Delete "$INSTDIR\lpdi.exe"
  IfErrors 0 free
    IfSilent +2
    MessageBox MB_OK|MB_ICONEXCLAMATION "Program LPDI jest otwarty. Zamknij go i uruchom instalator jeszcze raz. Nic nie zostało zmienione."
    SetErrorLevel 2
    Abort
  free:
  SetOutPath "$INSTDIR"
  File /r "${TREE}/*.*"
  WriteUninstaller "$INSTDIR\usun.exe"
  CreateShortcut "$SMPROGRAMS\Kreator LPDI.lnk" "$INSTDIR\lpdi.exe"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Kreator LPDI"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "LPDI"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\lpdi.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\usun.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\usun.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0

  ; Windows looks at what follows the last dot, so plans are .ron files to it. The program is
  ; offered for them; it becomes their default only where they have none.
  WriteRegStr HKCU "${CLASSES}\${PROGID}" "" "Plan LPDI"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\DefaultIcon" "" '"$INSTDIR\lpdi.exe",0'
  WriteRegStr HKCU "${CLASSES}\${PROGID}\shell\open\command" "" '"$INSTDIR\lpdi.exe" "%1"'
  WriteRegNone HKCU "${CLASSES}\.ron\OpenWithProgids" "${PROGID}"
  ReadRegStr $0 HKCR ".ron" ""
  StrCmp $0 "" 0 +2
  WriteRegStr HKCU "${CLASSES}\.ron" "" "${PROGID}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  SetShellVarContext current
  ClearErrors
  Delete "$INSTDIR\lpdi.exe"
  IfErrors 0 free
    IfSilent +2
    MessageBox MB_OK|MB_ICONEXCLAMATION "Program LPDI jest otwarty. Zamknij go i usuń jeszcze raz. Nic nie zostało zmienione."
    SetErrorLevel 2
    Abort
  free:
  ; what the installer brought, file by file: somebody may keep plans of their own here
  Delete "$INSTDIR\*.md"
  Delete "$INSTDIR\LICENSE-*.txt"
  Delete "$INSTDIR\sbom.cdx.json"
@DELETE_PLANS@
  RMDir "$INSTDIR\plany"
  Delete "$INSTDIR\usun.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Kreator LPDI.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${CLASSES}\${PROGID}"
  DeleteRegValue HKCU "${CLASSES}\.ron\OpenWithProgids" "${PROGID}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.ron\OpenWithProgids"
  ReadRegStr $0 HKCU "${CLASSES}\.ron" ""
  StrCmp $0 "${PROGID}" 0 +2
  DeleteRegValue HKCU "${CLASSES}\.ron" ""
  DeleteRegKey /ifempty HKCU "${CLASSES}\.ron"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
