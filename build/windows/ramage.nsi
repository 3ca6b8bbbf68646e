; The setup for Windows: for the person alone, without an administrator, over an older one if there
; is one. VERSION, TARGET, SOURCE (the program's folder), ICON, SIDE and OUT are given by setup.py.

Unicode true
Target ${TARGET}
SetCompressor /SOLID lzma
ManifestDPIAware true
RequestExecutionLevel user

!include MUI2.nsh
!include FileFunc.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Ramage"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"

Name "Ramage"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Ramage"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "Ramage ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Ramage"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Ramage"
VIAddVersionKey LegalCopyright "the Ramage authors, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH "AspectFitHeight"
!define MUI_ABORTWARNING

!define MUI_WELCOMEPAGE_TITLE "$(Welcome)"
!define MUI_WELCOMEPAGE_TEXT "$(WhatItIs)"
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_HEADER_TEXT "$(Wishes)"
!define MUI_PAGE_HEADER_SUBTEXT "$(ChangedLater)"
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_COMPONENTSPAGE_TEXT_TOP "$(HowToWish)"
!define MUI_COMPONENTSPAGE_TEXT_COMPLIST " "
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(Ready)"
!define MUI_FINISHPAGE_TEXT "$(WhereItIs)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\ramage.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(OpenIt)"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The first one is taken where the system's language is neither.
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "English"

LangString Welcome ${LANG_FRENCH} "Bienvenue dans Ramage"
LangString Welcome ${LANG_ENGLISH} "Welcome to Ramage"
LangString WhatItIs ${LANG_FRENCH} "Ramage aide votre commerce à bien parler sur X.$\n$\nIl s’installe pour vous seul, sans mot de passe, en une minute environ. Vos brouillons restent sur cet ordinateur."
LangString WhatItIs ${LANG_ENGLISH} "Ramage helps your shop to speak well on X.$\n$\nIt is installed for you alone, without a password, in about a minute. Your drafts stay on this computer."
LangString Wishes ${LANG_FRENCH} "Que voulez-vous en plus ?"
LangString Wishes ${LANG_ENGLISH} "What would you like besides?"
LangString ChangedLater ${LANG_FRENCH} "Vous pourrez en changer plus tard."
LangString ChangedLater ${LANG_ENGLISH} "You can change this later."
LangString HowToWish ${LANG_FRENCH} "Cochez ce qui vous rend service, puis cliquez sur Installer."
LangString HowToWish ${LANG_ENGLISH} "Tick what is of use to you, then click Install."
LangString Ready ${LANG_FRENCH} "Ramage est prêt"
LangString Ready ${LANG_ENGLISH} "Ramage is ready"
LangString WhereItIs ${LANG_FRENCH} "Vous le trouverez dans le menu Démarrer."
LangString WhereItIs ${LANG_ENGLISH} "You will find it in the start menu."
LangString OpenIt ${LANG_FRENCH} "Ouvrir Ramage"
LangString OpenIt ${LANG_ENGLISH} "Open Ramage"
LangString Program ${LANG_FRENCH} "Ramage (nécessaire)"
LangString Program ${LANG_ENGLISH} "Ramage (required)"
LangString OnDesktop ${LANG_FRENCH} "Un raccourci sur le bureau"
LangString OnDesktop ${LANG_ENGLISH} "A shortcut on the desktop"
LangString AtStart ${LANG_FRENCH} "Démarrer avec l’ordinateur, sans fenêtre"
LangString AtStart ${LANG_ENGLISH} "Start with the computer, without a window"
LangString KeepDrafts ${LANG_FRENCH} "Garder vos brouillons, votre calendrier et vos photos ?$\n$\nOui : ils vous attendront si vous réinstallez Ramage.$\nNon : ils sont supprimés de cet ordinateur, pour toujours, avec l’accès à vos comptes X."
LangString KeepDrafts ${LANG_ENGLISH} "Keep your drafts, your calendar and your photos?$\n$\nYes: they will wait for you if you install Ramage again.$\nNo: they are deleted from this computer for ever, with the access to your accounts at X."
LangString StillOpen ${LANG_FRENCH} "Ramage ou son dossier est encore ouvert. Fermez-le (Ramage attend aussi près de l’horloge), puis réessayez. Rien n’a changé."
LangString StillOpen ${LANG_ENGLISH} "Ramage or its folder is still open. Close it (Ramage waits beside the clock, too), then try again. Nothing was changed."
LangString NoRoom ${LANG_FRENCH} "Les fichiers n’ont pas pu être écrits : le disque est peut-être plein. L’ancienne version est toujours là."
LangString NoRoom ${LANG_ENGLISH} "The files could not be written: the disk may be full. The older version is still there."

; A running program keeps its files: it is asked to close as by the person, and given ten seconds.
!macro AskToClose un
Function ${un}AskToClose
  IfFileExists "$INSTDIR\ramage.exe" 0 closed
  StrCpy $1 0
again:
  ClearErrors
  FileOpen $0 "$INSTDIR\ramage.exe" a
  IfErrors open
  FileClose $0
  Goto closed
open:
  IntCmp $1 0 0 +2 +2
  nsExec::Exec '"$INSTDIR\ramage.exe" --leave'
  Sleep 500
  IntOp $1 $1 + 1
  IntCmp $1 20 still again still
still:
  IfSilent +2
  MessageBox MB_OK|MB_ICONEXCLAMATION "$(StillOpen)"
  SetErrorLevel 3
  Quit
closed:
FunctionEnd
!macroend
!insertmacro AskToClose ""
!insertmacro AskToClose "un."

Function .onInit
  SetShellVarContext current
  ReadRegStr $0 HKCU "${RUN}" "Ramage"
  StrCmp $0 "" 0 +2
  SectionSetFlags 2 0
  ; Who threw the shortcut away does not get it back with an update.
  ReadRegStr $0 HKCU "${UNINSTALL}" "DisplayVersion"
  StrCmp $0 "" first
  IfFileExists "$DESKTOP\Ramage.lnk" first
  SectionSetFlags 1 0
first:
FunctionEnd

Section "$(Program)" Required
  SectionIn RO
  Call AskToClose
  ; Whole beside the old one first: what fails leaves the old one as it was.
  RMDir /r "$INSTDIR.new"
  SetOutPath "$INSTDIR.new"
  ClearErrors
  File /r "${SOURCE}\*"
  IfErrors 0 written
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR.new"
  IfSilent +2
  MessageBox MB_OK|MB_ICONSTOP "$(NoRoom)"
  SetErrorLevel 4
  Quit
written:
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR.old"
  IfFileExists "$INSTDIR\*.*" 0 free
  ; Whoever looks into the folder holds it, even where Ramage is closed.
  ClearErrors
  Rename "$INSTDIR" "$INSTDIR.old"
  IfErrors 0 free
  RMDir /r "$INSTDIR.new"
  IfSilent +2
  MessageBox MB_OK|MB_ICONEXCLAMATION "$(StillOpen)"
  SetErrorLevel 3
  Quit
free:
  ClearErrors
  Rename "$INSTDIR.new" "$INSTDIR"
  IfErrors 0 placed
  Rename "$INSTDIR.old" "$INSTDIR"
  RMDir /r "$INSTDIR.new"
  IfSilent +2
  MessageBox MB_OK|MB_ICONSTOP "$(NoRoom)"
  SetErrorLevel 4
  Quit
placed:
  RMDir /r "$INSTDIR.old"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  SetOutPath "$INSTDIR"
  CreateShortCut "$SMPROGRAMS\Ramage.lnk" "$INSTDIR\ramage.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Ramage"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\ramage.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Ramage"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section "$(OnDesktop)"
  CreateShortCut "$DESKTOP\Ramage.lnk" "$INSTDIR\ramage.exe"
SectionEnd

Section "$(AtStart)"
  WriteRegStr HKCU "${RUN}" "Ramage" '"$INSTDIR\ramage.exe" --background'
SectionEnd

Section "-LetGo"
  ; The last page may stand there for long, and must not hold the folder.
  SetOutPath "$TEMP"
SectionEnd

Section "Uninstall"
  SetShellVarContext current
  Call un.AskToClose
  ; Nobody is asked in silence, and then they stay. The program knows what else it keeps, and where.
  IfSilent kept
  MessageBox MB_YESNO|MB_ICONQUESTION "$(KeepDrafts)" IDYES kept
  nsExec::Exec '"$INSTDIR\ramage.exe" --forget'
  RMDir /r "$LOCALAPPDATA\ramage"
kept:
  Delete "$SMPROGRAMS\Ramage.lnk"
  Delete "$DESKTOP\Ramage.lnk"
  DeleteRegValue HKCU "${RUN}" "Ramage"
  DeleteRegKey HKCU "${UNINSTALL}"
  RMDir /r "$INSTDIR"
SectionEnd
