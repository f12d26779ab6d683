//! Tags: listed, added, removed.

use snapbox::str;

use super::NONE;
use crate::support::World;

#[test]
fn tags() {
    let world = World::sandbox();
    world.check(
        "tag list environment/xc6iyrijo",
        str![[r#"
$ thinctl tag list environment/xc6iyrijo
key          value
cost-centre  4484
owner        emil.nowak
--- exit 0
"#]],
    );
    world.check(
        "tag add environment/xc6iyrijo team=it 'note=a=b c' empty=",
        str![[r#"
$ thinctl tag add environment/xc6iyrijo team=it 'note=a=b c' empty=
id                                                               action  outcome    reason  error
arn:aws:thinclient:us-east-1:123456789012:environment/xc6iyrijo  tag     succeeded  -       -
--- exit 0
"#]],
    );
    world.check(
        "tag list environment/xc6iyrijo",
        str![[r#"
$ thinctl tag list environment/xc6iyrijo
key          value
cost-centre  4484
empty
note         a=b c
owner        emil.nowak
team         it
--- exit 0
"#]],
    );
    world.check(
        "tag list environment/xc6iyrijo -o json",
        str![[r#"
$ thinctl tag list environment/xc6iyrijo -o json
{
    "tags": {
        "cost-centre": "4484",
        "empty": "",
        "note": "a=b c",
        "owner": "emil.nowak",
        "team": "it"
    }
}
--- exit 0
"#]],
    );
    world.check(
        "tag list environment/xc6iyrijo -o yaml",
        str![[r#"
$ thinctl tag list environment/xc6iyrijo -o yaml
tags:
  'cost-centre': '4484'
  empty: ''
  note: 'a=b c'
  owner: 'emil.nowak'
  team: 'it'
--- exit 0
"#]],
    );
    world.check(
        "tag list environment/xc6iyrijo -o csv",
        str![[r#"
$ thinctl tag list environment/xc6iyrijo -o csv
key,value
cost-centre,4484
empty,
note,a=b c
owner,emil.nowak
team,it
--- exit 0
"#]],
    );
    world.check(
        "tag list environment/xc6iyrijo -o ndjson",
        str![[r#"
$ thinctl tag list environment/xc6iyrijo -o ndjson
{"key":"cost-centre","value":"4484"}
{"key":"empty","value":""}
{"key":"note","value":"a=b c"}
{"key":"owner","value":"emil.nowak"}
{"key":"team","value":"it"}
--- exit 0
"#]],
    );
    world.check(
        "tag list environment/xc6iyrijo -o text",
        str![[r#"
$ thinctl tag list environment/xc6iyrijo -o text
cost-centre	4484
empty	
note	a=b c
owner	emil.nowak
team	it
--- exit 0
"#]],
    );
    world.check(
        "tag remove environment/xc6iyrijo note nothing -o json",
        str![[r#"
$ thinctl tag remove environment/xc6iyrijo note nothing -o json
{
    "results": [
        {
            "id": "arn:aws:thinclient:us-east-1:123456789012:environment/xc6iyrijo",
            "action": "untag",
            "outcome": "succeeded"
        }
    ],
    "summary": {
        "succeeded": 1
    }
}
--- exit 0
"#]],
    );
    world.check(
        "tag list environment/xc6iyrijo --query tags.note",
        str![[r#"
$ thinctl tag list environment/xc6iyrijo --query tags.note
null
--- exit 0
"#]],
    );
    world.check(
        "tag list softwareset/41",
        str![[r#"
$ thinctl tag list softwareset/41
key  value
--- exit 0
"#]],
    );
}

#[test]
fn tags_that_cannot_be() {
    let world = World::sandbox();
    world.check(
        "tag add device/desk12 team=it",
        str![[r#"
$ thinctl tag add device/desk12 team=it
--- stderr
error: no device is called "desk12"
hint: `list` shows what there is; nothing was sent for any device
--- exit 5
"#]],
    );
    world.check(
        "tag add device/W500pDzLQPuuNWCcSX4IKsnT team",
        str![[r#"
$ thinctl tag add device/W500pDzLQPuuNWCcSX4IKsnT team
--- stderr
error: "team" has no `=`; expected KEY=VALUE (KEY= for an empty value)
--- exit 2
"#]],
    );
    world.check(
        "tag add device/W500pDzLQPuuNWCcSX4IKsnT aws:team=it",
        str![[r#"
$ thinctl tag add device/W500pDzLQPuuNWCcSX4IKsnT aws:team=it
--- stderr
error: "aws:team=it" starts with `aws:`, which is reserved for AWS itself
--- exit 2
"#]],
    );
    world.check(
        &format!("tag add device/{NONE} team=it"),
        str![[r#"
$ thinctl tag add device/AAAAAAAAAAAAAAAAAAAAAAAA team=it
--- stderr
error: The device AAAAAAAAAAAAAAAAAAAAAAAA does not exist. (ResourceNotFoundException in GetDevice, request [UUID])
--- exit 5
"#]],
    );
    world.check(
        &format!("tag list arn:aws:thinclient:us-east-1:123456789012:device/{NONE} -o json"),
        str![[r#"
$ thinctl tag list arn:aws:thinclient:us-east-1:123456789012:device/AAAAAAAAAAAAAAAAAAAAAAAA -o json
--- stderr
{"error":{"code":"ResourceNotFoundException","message":"The device AAAAAAAAAAAAAAAAAAAAAAAA does not exist.","operation":"ListTagsForResource","resourceId":"AAAAAAAAAAAAAAAAAAAAAAAA","requestId":"[UUID]","retryable":false,"exitCode":5}}
--- exit 5
"#]],
    );
}
