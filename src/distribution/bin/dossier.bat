@echo off
rem Runs Dossier. Java is that of JAVA_HOME, else the one on the PATH.
rem   DOSSIER_JAVA_OPTIONS  further options for Java, such as -Xmx4g
rem   DOSSIER_ARCHIVE=off   makes and uses no archive of classes
setlocal DisableDelayedExpansion
set "home=%~dp0.."
set "jar=%home%\lib\dossier.jar"
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_HOME goto version
if exist "%java%" goto version
>&2 echo dossier: JAVA_HOME is "%JAVA_HOME%", where there is no bin\java.exe; it needs Java 17 or newer, for example from https://adoptium.net
exit /b 3

:version
set "version="
for /f "tokens=3" %%v in ('call "%java%" -version 2^>^&1 ^| findstr /c:" version "') do if not defined version set "version=%%~v"
if not defined version (
  >&2 echo dossier: there is no Java on this computer; install Java 17 or newer, for example from https://adoptium.net
  exit /b 3
)
for /f "tokens=1,2 delims=.-+" %%a in ("%version%") do (
  set "major=%%a"
  if "%%a"=="1" set "major=%%b"
)
if %major% LSS 17 (
  >&2 echo dossier: "%java%" is Java %version%; it needs Java 17 or newer, for example from https://adoptium.net
  exit /b 3
)

set "flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto -Xlog:disable %DOSSIER_JAVA_OPTIONS%"
set "archive="
if /i "%DOSSIER_ARCHIVE%"=="off" goto run
if not defined LOCALAPPDATA goto run
set "folder=%LOCALAPPDATA%\dossier"
set "archive=%folder%\dossier-${project.version}-java-%version%.jsa"
if exist "%archive%" goto size
set "work=%TEMP%\dossier-%RANDOM%%RANDOM%"
if not exist "%folder%" mkdir "%folder%" >nul 2>&1
mkdir "%work%" >nul 2>&1
rem Away from where the editor is, whose templates would be taken.
pushd "%work%"
"%java%" %flags% -jar "%jar%" init --lang nl "%work%\new" >nul 2>&1
"%java%" %flags% "-XX:ArchiveClassesAtExit=%work%\new.jsa" -jar "%jar%" build --seeds "%work%\new\seeds" --site "%work%\site" >nul 2>&1
move /y "%work%\new.jsa" "%archive%" >nul 2>&1
for %%f in ("%archive%") do >"%archive%.size" echo %%~zf
popd
rmdir /s /q "%work%" >nul 2>&1

rem Java dies of an archive that was cut short; of one that is damaged it knows itself, when asked to verify it.
:size
set "size="
if exist "%archive%.size" set /p size=<"%archive%.size"
for %%f in ("%archive%") do if not "%%~zf"=="%size%" set "archive="

:run
if defined archive if exist "%archive%" set "flags=%flags% -XX:+VerifySharedSpaces "-XX:SharedArchiveFile=%archive%""
"%java%" %flags% -jar "%jar%" %*
exit /b %ERRORLEVEL%
