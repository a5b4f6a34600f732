@echo off
rem Shows the sites in the browser while you write. A double click is enough; close the window to end it.
setlocal
cd /d "%~dp0"
set "LOTSE=lotse.cmd"
if defined LOTSE_HOME set "LOTSE=%LOTSE_HOME%\bin\lotse.cmd"
if exist "%~dp0lotse\bin\lotse.cmd" set "LOTSE=%~dp0lotse\bin\lotse.cmd"
where /q "%LOTSE%" 2>nul
if not errorlevel 1 goto run
if exist "%LOTSE%" goto run
echo Lotse is not there. Unpack its archive, then do one of these:
echo   - put its folder into this one and call it "lotse"
echo   - set LOTSE_HOME to its folder
echo   - add its folder "bin" to PATH
pause
exit /b 3
:run
call "%LOTSE%" serve --open
if errorlevel 1 pause
