@echo off
rem Starts Lotse. Takes the Java in runtime\ where the archive has one, then that of JAVA_HOME, then the one in PATH.
rem Honours JAVA_OPTS. Exit code 3: Lotse could not be started.
setlocal
set "LOTSE_DIR=%~dp0.."
set "LOTSE_JAVA=%LOTSE_DIR%\runtime\bin\java.exe"
set "LOTSE_CLASSES=-Xshare:auto"
if exist "%LOTSE_JAVA%" goto own
if not defined JAVA_HOME goto path
set "LOTSE_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%LOTSE_JAVA%" goto check
>&2 echo lotse: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it. Lotse needs Java 17 or newer.
exit /b 3
:path
set "LOTSE_JAVA=java"
where /q java
if not errorlevel 1 goto check
>&2 echo lotse: Java is missing. Install Java 17 or newer, set JAVA_HOME, or take the archive for Windows, which has its own.
exit /b 3
:check
"%LOTSE_JAVA%" --list-modules >nul 2>nul
if not errorlevel 1 goto run
>&2 echo lotse: Lotse needs Java 17 or newer; %LOTSE_JAVA% is older.
exit /b 3
:own
if exist "%LOTSE_DIR%\lotse.jsa" set "LOTSE_CLASSES=-XX:SharedArchiveFile=%LOTSE_DIR%\lotse.jsa"
:run
rem Texts are UTF-8; what the window had before is set again.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "LOTSE_PAGE=%%p"
chcp 65001 >nul
"%LOTSE_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData "%LOTSE_CLASSES%" -Xlog:disable -Dfile.encoding=UTF-8 -Dstdin.encoding=UTF-8 -Djava.awt.headless=true -Dlotse.terminal=true %JAVA_OPTS% -jar "%LOTSE_DIR%\lotse.jar" %*
set "LOTSE_CODE=%ERRORLEVEL%"
if defined LOTSE_PAGE chcp %LOTSE_PAGE% >nul
exit /b %LOTSE_CODE%
