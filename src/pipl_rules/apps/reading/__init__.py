r"""From an app's files to its record: manifests, privacy forms, logs of behaviour; every fault with file and line.

    >>> import tempfile
    >>> from pathlib import Path
    >>> from pipl_rules.apps.reading import read
    >>> folder = Path(tempfile.mkdtemp())
    >>> _ = (folder / "AndroidManifest.xml").write_text('''<?xml version="1.0"?>
    ... <manifest xmlns:android="http://schemas.android.com/apk/res/android" package="com.example.shop">
    ...   <uses-permission android:name="android.permission.READ_PHONE_STATE"/>
    ... </manifest>''')
    >>> _ = (folder / "log.csv").write_text(
    ...     "时间点,隐私政策状态,操作行为,传入参数\n"
    ...     "2024-05-01 10:00:00,同意隐私政策前,获取IMEI,490154203237518\n"
    ...     "2024-05-01 10:00:01,同意隐私政策后,读心术,\n", encoding="utf-8")
    >>> record, faults = read(folder)
    >>> record.id, [permission.name for permission in record.permissions]
    ('com.example.shop', ['android.permission.READ_PHONE_STATE'])
    >>> [(each.items, each.deed.value, each.agreed.value, each.place.line) for each in record.observations[:1]]
    [(('item.imei',), 'access', 'before', 2)]
    >>> [(Path(fault.path).name, fault.code) for fault in faults]
    [('log.csv:3', 'unknown_action')]

Files are known by what they hold and what they are called:

* Android: ``AndroidManifest.xml`` in text or in binary, alone or in an ``.apk`` (``.apks``, ``.xapk``);
* iOS: ``Info.plist``, ``PrivacyInfo.xcprivacy``, alone, in the folder of an app or in an ``.ipa``; what lies in
  a framework or a bundle speaks for the bundled code;
* HarmonyOS: ``module.json5``, ``app.json5``, and what a ``.hap`` or ``.app`` holds;
* the data-safety form of Google Play, as the Play Console exports it;
* logs of behaviour as CSV, JSON Lines or workbooks, with the heads that scanners use (camille, tables of app
  scans), or the caller's own (`Columns`).

Values in a log, passed or returned, are never kept and never shown; neither is a word for an action that is in
no list. A row before agreement is what the scanner says it is: access on the device, or sending.

What a scanner says may be wrong, and is not put right here. Some scripts of camille count months from 0, so that
what they log lies a month too early (a month 0 is the fault ``bad_time``); run with ``-npp`` it calls every row
one after agreement; and each reading of a setting is an ``获取安卓ID`` to it, whichever setting was read.

Binary manifests, JSON5 and workbooks need the extra ``app``; everything else needs nothing.
Imports: `record`, the categories, and the strict reader of JSON. Nothing here knows any law.
"""

from pipl_rules.apps.reading.app import Reading, many, read
from pipl_rules.apps.reading.codes import Code
from pipl_rules.apps.reading.columns import Columns
from pipl_rules.apps.reading.limits import Limits

__all__ = ["Code", "Columns", "Limits", "Reading", "many", "read"]
