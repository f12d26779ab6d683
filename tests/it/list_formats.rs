//! Every list in every format.

use snapbox::str;

use crate::support::World;

#[test]
fn devices_in_every_format() {
    let world = World::small();
    world.check("device list", str![[r#"
$ thinctl device list
id                        serialNumber      name                    environmentId  status      currentSoftwareSetId  lastPostureAt
W500pDzLQPuuNWCcSX4IKsnT  G1D00W10477201XJ  São Paulo help desk 01  b4s42dwir      REGISTERED  31                    2026-11-17T20:33:30Z
W0693U3gH7WOesDyqHMqOEY2  G1G03C10485120EC  São Paulo help desk 02  b4s42dwir      REGISTERED  31                    2026-11-19T10:54:47Z
--- exit 0
"#]]);
    world.check(
        "device list -o json",
        str![[r#"
$ thinctl device list -o json
{
    "devices": [
        {
            "id": "W500pDzLQPuuNWCcSX4IKsnT",
            "serialNumber": "G1D00W10477201XJ",
            "name": "São Paulo help desk 01",
            "model": "AFTGAZL",
            "environmentId": "b4s42dwir",
            "status": "REGISTERED",
            "currentSoftwareSetId": "31",
            "softwareSetUpdateSchedule": "USE_MAINTENANCE_WINDOW",
            "lastConnectedAt": "2026-11-17T16:58:33.617000+00:00",
            "lastPostureAt": "2026-11-17T20:33:30.527000+00:00",
            "createdAt": "2025-09-06T09:09:19.088000+00:00",
            "updatedAt": "2025-09-09T23:34:18.997000+00:00",
            "arn": "arn:aws:thinclient:us-east-1:123456789012:device/W500pDzLQPuuNWCcSX4IKsnT",
            "lastUserId": "grace.murphy"
        },
        {
            "id": "W0693U3gH7WOesDyqHMqOEY2",
            "serialNumber": "G1G03C10485120EC",
            "name": "São Paulo help desk 02",
            "model": "AFTGAZL",
            "environmentId": "b4s42dwir",
            "status": "REGISTERED",
            "currentSoftwareSetId": "31",
            "softwareSetUpdateSchedule": "USE_MAINTENANCE_WINDOW",
            "lastConnectedAt": "2026-11-19T02:57:03.434000+00:00",
            "lastPostureAt": "2026-11-19T10:54:47.436000+00:00",
            "createdAt": "2026-07-12T17:08:10.002000+00:00",
            "updatedAt": "2026-07-29T04:39:23.516000+00:00",
            "arn": "arn:aws:thinclient:us-east-1:123456789012:device/W0693U3gH7WOesDyqHMqOEY2",
            "lastUserId": "jonas.berg"
        }
    ]
}
--- exit 0
"#]],
    );
    world.check(
        "device list -o yaml",
        str![[r#"
$ thinctl device list -o yaml
devices:
- id: 'W500pDzLQPuuNWCcSX4IKsnT'
  serialNumber: 'G1D00W10477201XJ'
  name: 'São Paulo help desk 01'
  model: 'AFTGAZL'
  environmentId: 'b4s42dwir'
  status: 'REGISTERED'
  currentSoftwareSetId: '31'
  softwareSetUpdateSchedule: 'USE_MAINTENANCE_WINDOW'
  lastConnectedAt: '2026-11-17T16:58:33.617000+00:00'
  lastPostureAt: '2026-11-17T20:33:30.527000+00:00'
  createdAt: '2025-09-06T09:09:19.088000+00:00'
  updatedAt: '2025-09-09T23:34:18.997000+00:00'
  arn: 'arn:aws:thinclient:us-east-1:123456789012:device/W500pDzLQPuuNWCcSX4IKsnT'
  lastUserId: 'grace.murphy'
- id: 'W0693U3gH7WOesDyqHMqOEY2'
  serialNumber: 'G1G03C10485120EC'
  name: 'São Paulo help desk 02'
  model: 'AFTGAZL'
  environmentId: 'b4s42dwir'
  status: 'REGISTERED'
  currentSoftwareSetId: '31'
  softwareSetUpdateSchedule: 'USE_MAINTENANCE_WINDOW'
  lastConnectedAt: '2026-11-19T02:57:03.434000+00:00'
  lastPostureAt: '2026-11-19T10:54:47.436000+00:00'
  createdAt: '2026-07-12T17:08:10.002000+00:00'
  updatedAt: '2026-07-29T04:39:23.516000+00:00'
  arn: 'arn:aws:thinclient:us-east-1:123456789012:device/W0693U3gH7WOesDyqHMqOEY2'
  lastUserId: 'jonas.berg'
--- exit 0
"#]],
    );
    world.check("device list -o csv", str![[r#"
$ thinctl device list -o csv
id,serialNumber,name,model,environmentId,status,currentSoftwareSetId,desiredSoftwareSetId,pendingSoftwareSetId,softwareSetUpdateSchedule,lastConnectedAt,lastPostureAt,createdAt,updatedAt,arn,lastUserId,inactiveDays,active,pending
W500pDzLQPuuNWCcSX4IKsnT,G1D00W10477201XJ,São Paulo help desk 01,AFTGAZL,b4s42dwir,REGISTERED,31,,,USE_MAINTENANCE_WINDOW,2026-11-17T16:58:33.617000+00:00,2026-11-17T20:33:30.527000+00:00,2025-09-06T09:09:19.088000+00:00,2025-09-09T23:34:18.997000+00:00,arn:aws:thinclient:us-east-1:123456789012:device/W500pDzLQPuuNWCcSX4IKsnT,grace.murphy,4,true,false
W0693U3gH7WOesDyqHMqOEY2,G1G03C10485120EC,São Paulo help desk 02,AFTGAZL,b4s42dwir,REGISTERED,31,,,USE_MAINTENANCE_WINDOW,2026-11-19T02:57:03.434000+00:00,2026-11-19T10:54:47.436000+00:00,2026-07-12T17:08:10.002000+00:00,2026-07-29T04:39:23.516000+00:00,arn:aws:thinclient:us-east-1:123456789012:device/W0693U3gH7WOesDyqHMqOEY2,jonas.berg,3,true,false
--- exit 0
"#]]);
    world.check("device list -o ndjson", str![[r#"
$ thinctl device list -o ndjson
{"id":"W500pDzLQPuuNWCcSX4IKsnT","serialNumber":"G1D00W10477201XJ","name":"São Paulo help desk 01","model":"AFTGAZL","environmentId":"b4s42dwir","status":"REGISTERED","currentSoftwareSetId":"31","softwareSetUpdateSchedule":"USE_MAINTENANCE_WINDOW","lastConnectedAt":"2026-11-17T16:58:33.617000+00:00","lastPostureAt":"2026-11-17T20:33:30.527000+00:00","createdAt":"2025-09-06T09:09:19.088000+00:00","updatedAt":"2025-09-09T23:34:18.997000+00:00","arn":"arn:aws:thinclient:us-east-1:123456789012:device/W500pDzLQPuuNWCcSX4IKsnT","lastUserId":"grace.murphy"}
{"id":"W0693U3gH7WOesDyqHMqOEY2","serialNumber":"G1G03C10485120EC","name":"São Paulo help desk 02","model":"AFTGAZL","environmentId":"b4s42dwir","status":"REGISTERED","currentSoftwareSetId":"31","softwareSetUpdateSchedule":"USE_MAINTENANCE_WINDOW","lastConnectedAt":"2026-11-19T02:57:03.434000+00:00","lastPostureAt":"2026-11-19T10:54:47.436000+00:00","createdAt":"2026-07-12T17:08:10.002000+00:00","updatedAt":"2026-07-29T04:39:23.516000+00:00","arn":"arn:aws:thinclient:us-east-1:123456789012:device/W0693U3gH7WOesDyqHMqOEY2","lastUserId":"jonas.berg"}
--- exit 0
"#]]);
    world.check("device list -o text", str![[r#"
$ thinctl device list -o text
W500pDzLQPuuNWCcSX4IKsnT	G1D00W10477201XJ	São Paulo help desk 01	AFTGAZL	b4s42dwir	REGISTERED	31	-	-	USE_MAINTENANCE_WINDOW	2026-11-17T16:58:33.617000+00:00	2026-11-17T20:33:30.527000+00:00	2025-09-06T09:09:19.088000+00:00	2025-09-09T23:34:18.997000+00:00	arn:aws:thinclient:us-east-1:123456789012:device/W500pDzLQPuuNWCcSX4IKsnT	grace.murphy	4	true	false
W0693U3gH7WOesDyqHMqOEY2	G1G03C10485120EC	São Paulo help desk 02	AFTGAZL	b4s42dwir	REGISTERED	31	-	-	USE_MAINTENANCE_WINDOW	2026-11-19T02:57:03.434000+00:00	2026-11-19T10:54:47.436000+00:00	2026-07-12T17:08:10.002000+00:00	2026-07-29T04:39:23.516000+00:00	arn:aws:thinclient:us-east-1:123456789012:device/W0693U3gH7WOesDyqHMqOEY2	jonas.berg	3	true	false
--- exit 0
"#]]);
}

#[test]
fn environments_in_every_format() {
    let world = World::small();
    world.check("environment list", str![[r#"
$ thinctl environment list
id         name                   desktopType  softwareSetUpdateSchedule  maintenanceWindow                          softwareSetUpdateMode  desiredSoftwareSetId
xc6iyrijo  Berlin office          workspaces   USE_MAINTENANCE_WINDOW     SYSTEM 04:00-08:00 UTC SUN                 USE_LATEST             -
b4s42dwir  São Paulo call centre  workspaces   USE_MAINTENANCE_WINDOW     CUSTOM 22:00-04:30 DEVICE MON TUE WED THU  USE_DESIRED            31
--- exit 0
"#]]);
    world.check(
        "env list -o json",
        str![[r#"
$ thinctl env list -o json
{
    "environments": [
        {
            "id": "xc6iyrijo",
            "name": "Berlin office",
            "desktopArn": "arn:aws:workspaces:us-east-1:123456789012:directory/d-90670ae5e3",
            "desktopType": "workspaces",
            "activationCode": "ypf9ijjx",
            "softwareSetUpdateSchedule": "USE_MAINTENANCE_WINDOW",
            "maintenanceWindow": {
                "type": "SYSTEM",
                "startTimeHour": 4,
                "startTimeMinute": 0,
                "endTimeHour": 8,
                "endTimeMinute": 0,
                "daysOfTheWeek": [
                    "SUNDAY"
                ],
                "applyTimeOf": "UTC"
            },
            "softwareSetUpdateMode": "USE_LATEST",
            "createdAt": "2024-08-10T17:16:18.806000+00:00",
            "updatedAt": "2026-07-16T19:49:27.653000+00:00",
            "arn": "arn:aws:thinclient:us-east-1:123456789012:environment/xc6iyrijo"
        },
        {
            "id": "b4s42dwir",
            "name": "São Paulo call centre",
            "desktopArn": "arn:aws:workspaces:us-east-1:123456789012:directory/d-90670630cf",
            "desktopType": "workspaces",
            "activationCode": "kzgtuhkm",
            "softwareSetUpdateSchedule": "USE_MAINTENANCE_WINDOW",
            "maintenanceWindow": {
                "type": "CUSTOM",
                "startTimeHour": 22,
                "startTimeMinute": 0,
                "endTimeHour": 4,
                "endTimeMinute": 30,
                "daysOfTheWeek": [
                    "MONDAY",
                    "TUESDAY",
                    "WEDNESDAY",
                    "THURSDAY"
                ],
                "applyTimeOf": "DEVICE"
            },
            "softwareSetUpdateMode": "USE_DESIRED",
            "desiredSoftwareSetId": "31",
            "createdAt": "2024-08-23T00:14:07.991000+00:00",
            "updatedAt": "2026-06-28T06:27:01.371000+00:00",
            "arn": "arn:aws:thinclient:us-east-1:123456789012:environment/b4s42dwir"
        }
    ]
}
--- exit 0
"#]],
    );
    world.check(
        "env list -o yaml",
        str![[r#"
$ thinctl env list -o yaml
environments:
- id: 'xc6iyrijo'
  name: 'Berlin office'
  desktopArn: 'arn:aws:workspaces:us-east-1:123456789012:directory/d-90670ae5e3'
  desktopType: 'workspaces'
  activationCode: 'ypf9ijjx'
  softwareSetUpdateSchedule: 'USE_MAINTENANCE_WINDOW'
  maintenanceWindow:
    type: 'SYSTEM'
    startTimeHour: 4
    startTimeMinute: 0
    endTimeHour: 8
    endTimeMinute: 0
    daysOfTheWeek:
    - 'SUNDAY'
    applyTimeOf: 'UTC'
  softwareSetUpdateMode: 'USE_LATEST'
  createdAt: '2024-08-10T17:16:18.806000+00:00'
  updatedAt: '2026-07-16T19:49:27.653000+00:00'
  arn: 'arn:aws:thinclient:us-east-1:123456789012:environment/xc6iyrijo'
- id: 'b4s42dwir'
  name: 'São Paulo call centre'
  desktopArn: 'arn:aws:workspaces:us-east-1:123456789012:directory/d-90670630cf'
  desktopType: 'workspaces'
  activationCode: 'kzgtuhkm'
  softwareSetUpdateSchedule: 'USE_MAINTENANCE_WINDOW'
  maintenanceWindow:
    type: 'CUSTOM'
    startTimeHour: 22
    startTimeMinute: 0
    endTimeHour: 4
    endTimeMinute: 30
    daysOfTheWeek:
    - 'MONDAY'
    - 'TUESDAY'
    - 'WEDNESDAY'
    - 'THURSDAY'
    applyTimeOf: 'DEVICE'
  softwareSetUpdateMode: 'USE_DESIRED'
  desiredSoftwareSetId: '31'
  createdAt: '2024-08-23T00:14:07.991000+00:00'
  updatedAt: '2026-06-28T06:27:01.371000+00:00'
  arn: 'arn:aws:thinclient:us-east-1:123456789012:environment/b4s42dwir'
--- exit 0
"#]],
    );
    world.check("env list -o csv", str![[r#"
$ thinctl env list -o csv
id,name,desktopArn,desktopEndpoint,desktopType,activationCode,softwareSetUpdateSchedule,maintenanceWindow,softwareSetUpdateMode,desiredSoftwareSetId,pendingSoftwareSetId,createdAt,updatedAt,arn
xc6iyrijo,Berlin office,arn:aws:workspaces:us-east-1:123456789012:directory/d-90670ae5e3,,workspaces,ypf9ijjx,USE_MAINTENANCE_WINDOW,"{""type"":""SYSTEM"",""startTimeHour"":4,""startTimeMinute"":0,""endTimeHour"":8,""endTimeMinute"":0,""daysOfTheWeek"":[""SUNDAY""],""applyTimeOf"":""UTC""}",USE_LATEST,,,2024-08-10T17:16:18.806000+00:00,2026-07-16T19:49:27.653000+00:00,arn:aws:thinclient:us-east-1:123456789012:environment/xc6iyrijo
b4s42dwir,São Paulo call centre,arn:aws:workspaces:us-east-1:123456789012:directory/d-90670630cf,,workspaces,kzgtuhkm,USE_MAINTENANCE_WINDOW,"{""type"":""CUSTOM"",""startTimeHour"":22,""startTimeMinute"":0,""endTimeHour"":4,""endTimeMinute"":30,""daysOfTheWeek"":[""MONDAY"",""TUESDAY"",""WEDNESDAY"",""THURSDAY""],""applyTimeOf"":""DEVICE""}",USE_DESIRED,31,,2024-08-23T00:14:07.991000+00:00,2026-06-28T06:27:01.371000+00:00,arn:aws:thinclient:us-east-1:123456789012:environment/b4s42dwir
--- exit 0
"#]]);
    world.check("env list -o ndjson", str![[r#"
$ thinctl env list -o ndjson
{"id":"xc6iyrijo","name":"Berlin office","desktopArn":"arn:aws:workspaces:us-east-1:123456789012:directory/d-90670ae5e3","desktopType":"workspaces","activationCode":"ypf9ijjx","softwareSetUpdateSchedule":"USE_MAINTENANCE_WINDOW","maintenanceWindow":{"type":"SYSTEM","startTimeHour":4,"startTimeMinute":0,"endTimeHour":8,"endTimeMinute":0,"daysOfTheWeek":["SUNDAY"],"applyTimeOf":"UTC"},"softwareSetUpdateMode":"USE_LATEST","createdAt":"2024-08-10T17:16:18.806000+00:00","updatedAt":"2026-07-16T19:49:27.653000+00:00","arn":"arn:aws:thinclient:us-east-1:123456789012:environment/xc6iyrijo"}
{"id":"b4s42dwir","name":"São Paulo call centre","desktopArn":"arn:aws:workspaces:us-east-1:123456789012:directory/d-90670630cf","desktopType":"workspaces","activationCode":"kzgtuhkm","softwareSetUpdateSchedule":"USE_MAINTENANCE_WINDOW","maintenanceWindow":{"type":"CUSTOM","startTimeHour":22,"startTimeMinute":0,"endTimeHour":4,"endTimeMinute":30,"daysOfTheWeek":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY"],"applyTimeOf":"DEVICE"},"softwareSetUpdateMode":"USE_DESIRED","desiredSoftwareSetId":"31","createdAt":"2024-08-23T00:14:07.991000+00:00","updatedAt":"2026-06-28T06:27:01.371000+00:00","arn":"arn:aws:thinclient:us-east-1:123456789012:environment/b4s42dwir"}
--- exit 0
"#]]);
    world.check("env list -o text", str![[r#"
$ thinctl env list -o text
xc6iyrijo	Berlin office	arn:aws:workspaces:us-east-1:123456789012:directory/d-90670ae5e3	-	workspaces	ypf9ijjx	USE_MAINTENANCE_WINDOW	{"type":"SYSTEM","startTimeHour":4,"startTimeMinute":0,"endTimeHour":8,"endTimeMinute":0,"daysOfTheWeek":["SUNDAY"],"applyTimeOf":"UTC"}	USE_LATEST	-	-	2024-08-10T17:16:18.806000+00:00	2026-07-16T19:49:27.653000+00:00	arn:aws:thinclient:us-east-1:123456789012:environment/xc6iyrijo
b4s42dwir	São Paulo call centre	arn:aws:workspaces:us-east-1:123456789012:directory/d-90670630cf	-	workspaces	kzgtuhkm	USE_MAINTENANCE_WINDOW	{"type":"CUSTOM","startTimeHour":22,"startTimeMinute":0,"endTimeHour":4,"endTimeMinute":30,"daysOfTheWeek":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY"],"applyTimeOf":"DEVICE"}	USE_DESIRED	31	-	2024-08-23T00:14:07.991000+00:00	2026-06-28T06:27:01.371000+00:00	arn:aws:thinclient:us-east-1:123456789012:environment/b4s42dwir
--- exit 0
"#]]);
}

#[test]
fn software_sets_in_every_format() {
    let world = World::small();
    world.check(
        "software-set list",
        str![[r#"
$ thinctl software-set list
id  version  releasedAt            supportedUntil        validationStatus
31  2.19.1   2026-09-30T19:20:26Z  2026-12-20T12:00:00Z  NOT_VALIDATED
33  2.20.1   2026-11-10T12:00:00Z  -                     NOT_VALIDATED
--- exit 0
"#]],
    );
    world.check(
        "sw list -o json",
        str![[r#"
$ thinctl sw list -o json
{
    "softwareSets": [
        {
            "id": "31",
            "version": "2.19.1",
            "releasedAt": "2026-09-30T19:20:26.703000+00:00",
            "supportedUntil": "2026-12-20T12:00:00+00:00",
            "validationStatus": "NOT_VALIDATED",
            "arn": "arn:aws:thinclient:us-east-1:123456789012:softwareset/31"
        },
        {
            "id": "33",
            "version": "2.20.1",
            "releasedAt": "2026-11-10T12:00:00+00:00",
            "validationStatus": "NOT_VALIDATED",
            "arn": "arn:aws:thinclient:us-east-1:123456789012:softwareset/33"
        }
    ]
}
--- exit 0
"#]],
    );
    world.check(
        "sw list -o yaml",
        str![[r#"
$ thinctl sw list -o yaml
softwareSets:
- id: '31'
  version: '2.19.1'
  releasedAt: '2026-09-30T19:20:26.703000+00:00'
  supportedUntil: '2026-12-20T12:00:00+00:00'
  validationStatus: 'NOT_VALIDATED'
  arn: 'arn:aws:thinclient:us-east-1:123456789012:softwareset/31'
- id: '33'
  version: '2.20.1'
  releasedAt: '2026-11-10T12:00:00+00:00'
  validationStatus: 'NOT_VALIDATED'
  arn: 'arn:aws:thinclient:us-east-1:123456789012:softwareset/33'
--- exit 0
"#]],
    );
    world.check("sw list -o csv", str![[r#"
$ thinctl sw list -o csv
id,version,releasedAt,supportedUntil,validationStatus,arn,daysOfSupport
31,2.19.1,2026-09-30T19:20:26.703000+00:00,2026-12-20T12:00:00+00:00,NOT_VALIDATED,arn:aws:thinclient:us-east-1:123456789012:softwareset/31,28
33,2.20.1,2026-11-10T12:00:00+00:00,,NOT_VALIDATED,arn:aws:thinclient:us-east-1:123456789012:softwareset/33,
--- exit 0
"#]]);
    world.check("sw list -o ndjson", str![[r#"
$ thinctl sw list -o ndjson
{"id":"31","version":"2.19.1","releasedAt":"2026-09-30T19:20:26.703000+00:00","supportedUntil":"2026-12-20T12:00:00+00:00","validationStatus":"NOT_VALIDATED","arn":"arn:aws:thinclient:us-east-1:123456789012:softwareset/31"}
{"id":"33","version":"2.20.1","releasedAt":"2026-11-10T12:00:00+00:00","validationStatus":"NOT_VALIDATED","arn":"arn:aws:thinclient:us-east-1:123456789012:softwareset/33"}
--- exit 0
"#]]);
    world.check("sw list -o text", str![[r#"
$ thinctl sw list -o text
31	2.19.1	2026-09-30T19:20:26.703000+00:00	2026-12-20T12:00:00+00:00	NOT_VALIDATED	arn:aws:thinclient:us-east-1:123456789012:softwareset/31	28
33	2.20.1	2026-11-10T12:00:00+00:00	-	NOT_VALIDATED	arn:aws:thinclient:us-east-1:123456789012:softwareset/33	-
--- exit 0
"#]]);
}
