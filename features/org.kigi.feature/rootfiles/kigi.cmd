@echo off
rem Starts Kigi from an unpacked product: "kigi" or "kigi open" opens the workbench, "kigi --help" lists the commands.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if "%~1"=="" (
  "%JAVA%" -Dkigi.home="%HERE%." -cp "%HERE%plugins\*" org.kigi.cli.Main open
) else (
  "%JAVA%" -Dkigi.home="%HERE%." -cp "%HERE%plugins\*" org.kigi.cli.Main %*
)
exit /b %ERRORLEVEL%
