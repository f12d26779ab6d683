//! Every get in every format.

use snapbox::str;

use crate::support::World;

#[test]
fn a_device_in_every_format() {
    let world = World::small();
    world.check("device get W500pDzLQPuuNWCcSX4IKsnT", str![[r#"
$ thinctl device get W500pDzLQPuuNWCcSX4IKsnT
id                           W500pDzLQPuuNWCcSX4IKsnT
serialNumber                 G1D00W10477201XJ
name                         São Paulo help desk 01
model                        AFTGAZL
environmentId                b4s42dwir
status                       REGISTERED
currentSoftwareSetId         31
currentSoftwareSetVersion    2.19.1
desiredSoftwareSetId         -
pendingSoftwareSetId         -
pendingSoftwareSetVersion    -
softwareSetUpdateSchedule    USE_MAINTENANCE_WINDOW
softwareSetComplianceStatus  COMPLIANT
softwareSetUpdateStatus      UP_TO_DATE
lastConnectedAt              2026-11-17T16:58:33Z
lastPostureAt                2026-11-17T20:33:30Z
createdAt                    2025-09-06T09:09:19Z
updatedAt                    2025-09-09T23:34:18Z
arn                          arn:aws:thinclient:us-east-1:123456789012:device/W500pDzLQPuuNWCcSX4IKsnT
kmsKeyArn                    -
lastUserId                   grace.murphy
inactiveDays                 4
active                       true
pending                      false
--- exit 0
"#]]);
    world.check(
        "device get W500pDzLQPuuNWCcSX4IKsnT -o json",
        str![[r#"
$ thinctl device get W500pDzLQPuuNWCcSX4IKsnT -o json
{
    "device": {
        "id": "W500pDzLQPuuNWCcSX4IKsnT",
        "serialNumber": "G1D00W10477201XJ",
        "name": "São Paulo help desk 01",
        "model": "AFTGAZL",
        "environmentId": "b4s42dwir",
        "status": "REGISTERED",
        "currentSoftwareSetId": "31",
        "currentSoftwareSetVersion": "2.19.1",
        "softwareSetUpdateSchedule": "USE_MAINTENANCE_WINDOW",
        "softwareSetComplianceStatus": "COMPLIANT",
        "softwareSetUpdateStatus": "UP_TO_DATE",
        "lastConnectedAt": "2026-11-17T16:58:33.617000+00:00",
        "lastPostureAt": "2026-11-17T20:33:30.527000+00:00",
        "createdAt": "2025-09-06T09:09:19.088000+00:00",
        "updatedAt": "2025-09-09T23:34:18.997000+00:00",
        "arn": "arn:aws:thinclient:us-east-1:123456789012:device/W500pDzLQPuuNWCcSX4IKsnT",
        "lastUserId": "grace.murphy"
    }
}
--- exit 0
"#]],
    );
    world.check(
        "device get W500pDzLQPuuNWCcSX4IKsnT -o yaml",
        str![[r#"
$ thinctl device get W500pDzLQPuuNWCcSX4IKsnT -o yaml
device:
  id: 'W500pDzLQPuuNWCcSX4IKsnT'
  serialNumber: 'G1D00W10477201XJ'
  name: 'São Paulo help desk 01'
  model: 'AFTGAZL'
  environmentId: 'b4s42dwir'
  status: 'REGISTERED'
  currentSoftwareSetId: '31'
  currentSoftwareSetVersion: '2.19.1'
  softwareSetUpdateSchedule: 'USE_MAINTENANCE_WINDOW'
  softwareSetComplianceStatus: 'COMPLIANT'
  softwareSetUpdateStatus: 'UP_TO_DATE'
  lastConnectedAt: '2026-11-17T16:58:33.617000+00:00'
  lastPostureAt: '2026-11-17T20:33:30.527000+00:00'
  createdAt: '2025-09-06T09:09:19.088000+00:00'
  updatedAt: '2025-09-09T23:34:18.997000+00:00'
  arn: 'arn:aws:thinclient:us-east-1:123456789012:device/W500pDzLQPuuNWCcSX4IKsnT'
  lastUserId: 'grace.murphy'
--- exit 0
"#]],
    );
    world.check("device get W500pDzLQPuuNWCcSX4IKsnT -o csv", str![[r#"
$ thinctl device get W500pDzLQPuuNWCcSX4IKsnT -o csv
id,serialNumber,name,model,environmentId,status,currentSoftwareSetId,currentSoftwareSetVersion,desiredSoftwareSetId,pendingSoftwareSetId,pendingSoftwareSetVersion,softwareSetUpdateSchedule,softwareSetComplianceStatus,softwareSetUpdateStatus,lastConnectedAt,lastPostureAt,createdAt,updatedAt,arn,kmsKeyArn,lastUserId,inactiveDays,active,pending
W500pDzLQPuuNWCcSX4IKsnT,G1D00W10477201XJ,São Paulo help desk 01,AFTGAZL,b4s42dwir,REGISTERED,31,2.19.1,,,,USE_MAINTENANCE_WINDOW,COMPLIANT,UP_TO_DATE,2026-11-17T16:58:33.617000+00:00,2026-11-17T20:33:30.527000+00:00,2025-09-06T09:09:19.088000+00:00,2025-09-09T23:34:18.997000+00:00,arn:aws:thinclient:us-east-1:123456789012:device/W500pDzLQPuuNWCcSX4IKsnT,,grace.murphy,4,true,false
--- exit 0
"#]]);
    world.check("device get W500pDzLQPuuNWCcSX4IKsnT -o ndjson", str![[r#"
$ thinctl device get W500pDzLQPuuNWCcSX4IKsnT -o ndjson
{"id":"W500pDzLQPuuNWCcSX4IKsnT","serialNumber":"G1D00W10477201XJ","name":"São Paulo help desk 01","model":"AFTGAZL","environmentId":"b4s42dwir","status":"REGISTERED","currentSoftwareSetId":"31","currentSoftwareSetVersion":"2.19.1","softwareSetUpdateSchedule":"USE_MAINTENANCE_WINDOW","softwareSetComplianceStatus":"COMPLIANT","softwareSetUpdateStatus":"UP_TO_DATE","lastConnectedAt":"2026-11-17T16:58:33.617000+00:00","lastPostureAt":"2026-11-17T20:33:30.527000+00:00","createdAt":"2025-09-06T09:09:19.088000+00:00","updatedAt":"2025-09-09T23:34:18.997000+00:00","arn":"arn:aws:thinclient:us-east-1:123456789012:device/W500pDzLQPuuNWCcSX4IKsnT","lastUserId":"grace.murphy"}
--- exit 0
"#]]);
    world.check("device get W500pDzLQPuuNWCcSX4IKsnT -o text", str![[r#"
$ thinctl device get W500pDzLQPuuNWCcSX4IKsnT -o text
W500pDzLQPuuNWCcSX4IKsnT	G1D00W10477201XJ	São Paulo help desk 01	AFTGAZL	b4s42dwir	REGISTERED	31	2.19.1	-	-	-	USE_MAINTENANCE_WINDOW	COMPLIANT	UP_TO_DATE	2026-11-17T16:58:33.617000+00:00	2026-11-17T20:33:30.527000+00:00	2025-09-06T09:09:19.088000+00:00	2025-09-09T23:34:18.997000+00:00	arn:aws:thinclient:us-east-1:123456789012:device/W500pDzLQPuuNWCcSX4IKsnT	-	grace.murphy	4	true	false
--- exit 0
"#]]);
}

#[test]
fn an_environment_in_every_format() {
    let world = World::small();
    world.check(
        "environment get xc6iyrijo",
        str![[r#"
$ thinctl environment get xc6iyrijo
id                           xc6iyrijo
name                         Berlin office
desktopArn                   arn:aws:workspaces:us-east-1:123456789012:directory/d-90670ae5e3
desktopEndpoint              -
desktopType                  workspaces
activationCode               ypf9ijjx
registeredDevicesCount       0
softwareSetUpdateSchedule    USE_MAINTENANCE_WINDOW
maintenanceWindow            SYSTEM 04:00-08:00 UTC SUN
softwareSetUpdateMode        USE_LATEST
desiredSoftwareSetId         -
pendingSoftwareSetId         -
pendingSoftwareSetVersion    -
softwareSetComplianceStatus  NO_REGISTERED_DEVICES
createdAt                    2024-08-10T17:16:18Z
updatedAt                    2026-07-16T19:49:27Z
arn                          arn:aws:thinclient:us-east-1:123456789012:environment/xc6iyrijo
kmsKeyArn                    -
deviceCreationTags           site=site-01
--- exit 0
"#]],
    );
    world.check(
        "env get xc6iyrijo -o json",
        str![[r#"
$ thinctl env get xc6iyrijo -o json
{
    "environment": {
        "id": "xc6iyrijo",
        "name": "Berlin office",
        "desktopArn": "arn:aws:workspaces:us-east-1:123456789012:directory/d-90670ae5e3",
        "desktopType": "workspaces",
        "activationCode": "ypf9ijjx",
        "registeredDevicesCount": 0,
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
        "softwareSetComplianceStatus": "NO_REGISTERED_DEVICES",
        "createdAt": "2024-08-10T17:16:18.806000+00:00",
        "updatedAt": "2026-07-16T19:49:27.653000+00:00",
        "arn": "arn:aws:thinclient:us-east-1:123456789012:environment/xc6iyrijo",
        "deviceCreationTags": {
            "site": "site-01"
        }
    }
}
--- exit 0
"#]],
    );
    world.check(
        "env get xc6iyrijo -o yaml",
        str![[r#"
$ thinctl env get xc6iyrijo -o yaml
environment:
  id: 'xc6iyrijo'
  name: 'Berlin office'
  desktopArn: 'arn:aws:workspaces:us-east-1:123456789012:directory/d-90670ae5e3'
  desktopType: 'workspaces'
  activationCode: 'ypf9ijjx'
  registeredDevicesCount: 0
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
  softwareSetComplianceStatus: 'NO_REGISTERED_DEVICES'
  createdAt: '2024-08-10T17:16:18.806000+00:00'
  updatedAt: '2026-07-16T19:49:27.653000+00:00'
  arn: 'arn:aws:thinclient:us-east-1:123456789012:environment/xc6iyrijo'
  deviceCreationTags:
    site: 'site-01'
--- exit 0
"#]],
    );
    world.check("env get xc6iyrijo -o csv", str![[r#"
$ thinctl env get xc6iyrijo -o csv
id,name,desktopArn,desktopEndpoint,desktopType,activationCode,registeredDevicesCount,softwareSetUpdateSchedule,maintenanceWindow,softwareSetUpdateMode,desiredSoftwareSetId,pendingSoftwareSetId,pendingSoftwareSetVersion,softwareSetComplianceStatus,createdAt,updatedAt,arn,kmsKeyArn,deviceCreationTags
xc6iyrijo,Berlin office,arn:aws:workspaces:us-east-1:123456789012:directory/d-90670ae5e3,,workspaces,ypf9ijjx,0,USE_MAINTENANCE_WINDOW,"{""type"":""SYSTEM"",""startTimeHour"":4,""startTimeMinute"":0,""endTimeHour"":8,""endTimeMinute"":0,""daysOfTheWeek"":[""SUNDAY""],""applyTimeOf"":""UTC""}",USE_LATEST,,,,NO_REGISTERED_DEVICES,2024-08-10T17:16:18.806000+00:00,2026-07-16T19:49:27.653000+00:00,arn:aws:thinclient:us-east-1:123456789012:environment/xc6iyrijo,,"{""site"":""site-01""}"
--- exit 0
"#]]);
    world.check("env get xc6iyrijo -o ndjson", str![[r#"
$ thinctl env get xc6iyrijo -o ndjson
{"id":"xc6iyrijo","name":"Berlin office","desktopArn":"arn:aws:workspaces:us-east-1:123456789012:directory/d-90670ae5e3","desktopType":"workspaces","activationCode":"ypf9ijjx","registeredDevicesCount":0,"softwareSetUpdateSchedule":"USE_MAINTENANCE_WINDOW","maintenanceWindow":{"type":"SYSTEM","startTimeHour":4,"startTimeMinute":0,"endTimeHour":8,"endTimeMinute":0,"daysOfTheWeek":["SUNDAY"],"applyTimeOf":"UTC"},"softwareSetUpdateMode":"USE_LATEST","softwareSetComplianceStatus":"NO_REGISTERED_DEVICES","createdAt":"2024-08-10T17:16:18.806000+00:00","updatedAt":"2026-07-16T19:49:27.653000+00:00","arn":"arn:aws:thinclient:us-east-1:123456789012:environment/xc6iyrijo","deviceCreationTags":{"site":"site-01"}}
--- exit 0
"#]]);
    world.check("env get xc6iyrijo -o text", str![[r#"
$ thinctl env get xc6iyrijo -o text
xc6iyrijo	Berlin office	arn:aws:workspaces:us-east-1:123456789012:directory/d-90670ae5e3	-	workspaces	ypf9ijjx	0	USE_MAINTENANCE_WINDOW	{"type":"SYSTEM","startTimeHour":4,"startTimeMinute":0,"endTimeHour":8,"endTimeMinute":0,"daysOfTheWeek":["SUNDAY"],"applyTimeOf":"UTC"}	USE_LATEST	-	-	-	NO_REGISTERED_DEVICES	2024-08-10T17:16:18.806000+00:00	2026-07-16T19:49:27.653000+00:00	arn:aws:thinclient:us-east-1:123456789012:environment/xc6iyrijo	-	{"site":"site-01"}
--- exit 0
"#]]);
}

#[test]
fn a_software_set_in_every_format() {
    let world = World::small();
    world.check("software-set get 33", str![[r#"
$ thinctl software-set get 33
id                33
version           2.20.1
releasedAt        2026-11-10T12:00:00Z
supportedUntil    -
validationStatus  NOT_VALIDATED
software          Operating system 2.20.1, Amazon DCV client 2024.20, Desktop session browser 130.0.0, Peripheral firmware 1.10
arn               arn:aws:thinclient:us-east-1:123456789012:softwareset/33
daysOfSupport     -
--- exit 0
"#]]);
    world.check(
        "sw get 33 -o json",
        str![[r#"
$ thinctl sw get 33 -o json
{
    "softwareSet": {
        "id": "33",
        "version": "2.20.1",
        "releasedAt": "2026-11-10T12:00:00+00:00",
        "validationStatus": "NOT_VALIDATED",
        "software": [
            {
                "name": "Operating system",
                "version": "2.20.1"
            },
            {
                "name": "Amazon DCV client",
                "version": "2024.20"
            },
            {
                "name": "Desktop session browser",
                "version": "130.0.0"
            },
            {
                "name": "Peripheral firmware",
                "version": "1.10"
            }
        ],
        "arn": "arn:aws:thinclient:us-east-1:123456789012:softwareset/33"
    }
}
--- exit 0
"#]],
    );
    world.check(
        "sw get 33 -o yaml",
        str![[r#"
$ thinctl sw get 33 -o yaml
softwareSet:
  id: '33'
  version: '2.20.1'
  releasedAt: '2026-11-10T12:00:00+00:00'
  validationStatus: 'NOT_VALIDATED'
  software:
  - name: 'Operating system'
    version: '2.20.1'
  - name: 'Amazon DCV client'
    version: '2024.20'
  - name: 'Desktop session browser'
    version: '130.0.0'
  - name: 'Peripheral firmware'
    version: '1.10'
  arn: 'arn:aws:thinclient:us-east-1:123456789012:softwareset/33'
--- exit 0
"#]],
    );
    world.check("sw get 33 -o csv", str![[r#"
$ thinctl sw get 33 -o csv
id,version,releasedAt,supportedUntil,validationStatus,software,arn,daysOfSupport
33,2.20.1,2026-11-10T12:00:00+00:00,,NOT_VALIDATED,"[{""name"":""Operating system"",""version"":""2.20.1""},{""name"":""Amazon DCV client"",""version"":""2024.20""},{""name"":""Desktop session browser"",""version"":""130.0.0""},{""name"":""Peripheral firmware"",""version"":""1.10""}]",arn:aws:thinclient:us-east-1:123456789012:softwareset/33,
--- exit 0
"#]]);
    world.check("sw get 33 -o ndjson", str![[r#"
$ thinctl sw get 33 -o ndjson
{"id":"33","version":"2.20.1","releasedAt":"2026-11-10T12:00:00+00:00","validationStatus":"NOT_VALIDATED","software":[{"name":"Operating system","version":"2.20.1"},{"name":"Amazon DCV client","version":"2024.20"},{"name":"Desktop session browser","version":"130.0.0"},{"name":"Peripheral firmware","version":"1.10"}],"arn":"arn:aws:thinclient:us-east-1:123456789012:softwareset/33"}
--- exit 0
"#]]);
    world.check("sw get 33 -o text", str![[r#"
$ thinctl sw get 33 -o text
33	2.20.1	2026-11-10T12:00:00+00:00	-	NOT_VALIDATED	[{"name":"Operating system","version":"2.20.1"},{"name":"Amazon DCV client","version":"2024.20"},{"name":"Desktop session browser","version":"130.0.0"},{"name":"Peripheral firmware","version":"1.10"}]	arn:aws:thinclient:us-east-1:123456789012:softwareset/33	-
--- exit 0
"#]]);
}
