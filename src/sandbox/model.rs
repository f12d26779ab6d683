//! The table of facts: each operation, input member and constraint of the API, declared once.
//!
//! Names, routes, codes, patterns and ranges are those of the service's own model. The router, the
//! reader of requests and the validator all work from this table; nothing else repeats it.

use super::pattern::Pattern;

/// One of the service's operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the API's own")]
pub enum Id {
    CreateEnvironment,
    DeleteDevice,
    DeleteEnvironment,
    DeregisterDevice,
    GetDevice,
    GetEnvironment,
    GetSoftwareSet,
    ListDevices,
    ListEnvironments,
    ListSoftwareSets,
    ListTagsForResource,
    TagResource,
    UntagResource,
    UpdateDevice,
    UpdateEnvironment,
    UpdateSoftwareSet,
}

/// What an operation looks like on the wire.
#[derive(Debug)]
pub struct Operation {
    /// What the rules dispatch on.
    pub id: Id,
    /// The API's name, as in IAM actions.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, with the label in braces.
    pub uri: &'static str,
    /// The status of a success.
    pub code: u16,
    /// The members of the input.
    pub input: &'static [Member],
}

impl Operation {
    /// Tells whether the operation leaves the state as it is.
    pub fn reads(&self) -> bool {
        self.method == "GET"
    }
}

/// Where a member travels in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Label,
    /// In the query string.
    Query,
    /// In the JSON body.
    Body,
}

/// A member of a structure.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// The API's name.
    pub name: &'static str,
    /// Where it travels.
    pub place: Place,
    /// Whether a request without it is refused.
    pub required: bool,
    /// What its value must be.
    pub shape: &'static Shape,
}

/// What a value must be.
#[derive(Debug)]
pub struct Shape {
    /// Its type, with the constraints of that type.
    pub kind: Kind,
    /// Whether its values must stay out of logs and messages.
    pub sensitive: bool,
}

/// A type and its constraints.
#[derive(Debug)]
pub enum Kind {
    /// A string; lengths count characters.
    Text(Bounds, Option<Pattern>),
    /// One of the listed strings.
    Enumeration(&'static [&'static str]),
    /// A 32-bit integer.
    Integer(Bounds),
    /// A list; the bounds are those of its length.
    List(&'static Shape, Bounds),
    /// A map from strings: key, value, number of entries.
    Map(&'static Shape, &'static Shape, Bounds),
    /// A structure.
    Structure(&'static [Member]),
}

/// An inclusive range, open where the model names no bound.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// The smallest value allowed.
    pub min: Option<i64>,
    /// The largest value allowed.
    pub max: Option<i64>,
}

const ANY: Bounds = Bounds {
    min: None,
    max: None,
};

const fn within(min: i64, max: i64) -> Bounds {
    Bounds {
        min: Some(min),
        max: Some(max),
    }
}

const fn shape(kind: Kind) -> Shape {
    let sensitive = false;
    Shape { kind, sensitive }
}

const fn sensitive(kind: Kind) -> Shape {
    let sensitive = true;
    Shape { kind, sensitive }
}

const fn text(length: Bounds, pattern: &'static str) -> Kind {
    Kind::Text(length, Some(Pattern::new(pattern)))
}

static STRING: Shape = shape(Kind::Text(ANY, None));
static DEVICE_ID: Shape = shape(text(ANY, "[a-zA-Z0-9]{24}"));
static ENVIRONMENT_ID: Shape = shape(text(ANY, "[a-z0-9]{9}"));
static SOFTWARE_SET_ID: Shape = shape(text(ANY, "[0-9]{1,9}"));
static SOFTWARE_SET_ID_OR_EMPTY_STRING: Shape = shape(text(ANY, "[0-9]{0,9}"));
static DEVICE_NAME: Shape = sensitive(text(within(0, 64), r#"$|^[0-9\p{IsAlphabetic}+:,.@'" -]*"#));
static ENVIRONMENT_NAME: Shape = sensitive(text(
    within(0, 64),
    r#"$|^[0-9\p{IsAlphabetic}+:,.@'" -][0-9\p{IsAlphabetic}+=:,.@'" -]*"#,
));
static ARN: Shape = shape(text(
    within(20, 2048),
    r"arn:[\w+=\/,.@-]+:[a-zA-Z0-9\-]+:[a-zA-Z0-9\-]*:[0-9]{0,12}:[a-zA-Z0-9\-\/\._]+",
));
static KMS_KEY_ARN: Shape = shape(text(
    within(20, 2048),
    r"arn:[\w+=\/,.@-]+:kms:[a-zA-Z0-9\-]*:[0-9]{0,12}:key\/[a-zA-Z0-9-]+",
));
static DESKTOP_ENDPOINT: Shape = sensitive(text(
    within(1, 1024),
    r"(https:\/\/)[a-z0-9]+([\-\.]{1}[a-z0-9]+)*\.[a-z]{2,32}(:[0-9]{1,5})?(\/.*)?",
));
static CLIENT_TOKEN: Shape = shape(Kind::Text(within(1, 512), None));
static PAGINATION_TOKEN: Shape = shape(text(within(0, 2048), r"\S*"));
static MAX_RESULTS: Shape = shape(Kind::Integer(within(1, 50)));
static HOUR: Shape = shape(Kind::Integer(within(0, 23)));
static MINUTE: Shape = shape(Kind::Integer(within(0, 59)));

static TARGET_DEVICE_STATUS: Shape = shape(Kind::Enumeration(&["DEREGISTERED", "ARCHIVED"]));
static UPDATE_SCHEDULE: Shape = shape(Kind::Enumeration(&[
    "USE_MAINTENANCE_WINDOW",
    "APPLY_IMMEDIATELY",
]));
static UPDATE_MODE: Shape = shape(Kind::Enumeration(&["USE_LATEST", "USE_DESIRED"]));
static VALIDATION_STATUS: Shape = shape(Kind::Enumeration(&["VALIDATED", "NOT_VALIDATED"]));
static WINDOW_TYPE: Shape = shape(Kind::Enumeration(&["SYSTEM", "CUSTOM"]));
static APPLY_TIME_OF: Shape = shape(Kind::Enumeration(&["UTC", "DEVICE"]));
static DAY_OF_WEEK: Shape = shape(Kind::Enumeration(&[
    "MONDAY",
    "TUESDAY",
    "WEDNESDAY",
    "THURSDAY",
    "FRIDAY",
    "SATURDAY",
    "SUNDAY",
]));
static DAY_OF_WEEK_LIST: Shape = shape(Kind::List(&DAY_OF_WEEK, within(1, 7)));

static MAINTENANCE_WINDOW: Shape = shape(Kind::Structure(&[
    required(body("type", &WINDOW_TYPE)),
    body("startTimeHour", &HOUR),
    body("startTimeMinute", &MINUTE),
    body("endTimeHour", &HOUR),
    body("endTimeMinute", &MINUTE),
    body("daysOfTheWeek", &DAY_OF_WEEK_LIST),
    body("applyTimeOf", &APPLY_TIME_OF),
]));

static CREATION_TAG_KEY: Shape = shape(text(within(1, 128), "(?!aws:)[A-Za-z0-9 _=@:.+-/]+"));
static CREATION_TAG_VALUE: Shape = shape(text(within(0, 256), "[A-Za-z0-9 _=@:.+-/]+"));
static DEVICE_CREATION_TAGS: Shape = sensitive(Kind::Map(
    &CREATION_TAG_KEY,
    &CREATION_TAG_VALUE,
    within(0, 50),
));

// The model leaves tags unconstrained; these are the limits that AWS documents for all services.
static TAG_KEY: Shape = shape(text(within(1, 128), "(?!aws:).*"));
static TAG_VALUE: Shape = shape(Kind::Text(within(0, 256), None));
static TAGS: Shape = sensitive(Kind::Map(&TAG_KEY, &TAG_VALUE, within(0, MAX_TAGS)));
static TAG_KEYS: Shape = sensitive(Kind::List(&TAG_KEY, ANY));

/// The most tags that a resource may carry, those of the system not counted.
pub const MAX_TAGS: i64 = 50;

const fn member(name: &'static str, place: Place, shape: &'static Shape) -> Member {
    Member {
        name,
        place,
        required: false,
        shape,
    }
}

const fn label(name: &'static str, shape: &'static Shape) -> Member {
    required(member(name, Place::Label, shape))
}

const fn query(name: &'static str, shape: &'static Shape) -> Member {
    member(name, Place::Query, shape)
}

const fn body(name: &'static str, shape: &'static Shape) -> Member {
    member(name, Place::Body, shape)
}

const fn required(member: Member) -> Member {
    Member {
        required: true,
        ..member
    }
}

const PAGE: &[Member] = &[
    query("nextToken", &PAGINATION_TOKEN),
    query("maxResults", &MAX_RESULTS),
];

macro_rules! operations {
    ($($id:ident $method:literal $uri:literal $code:literal $input:expr;)*) => {
        &[$(Operation {
            id: Id::$id,
            name: stringify!($id),
            method: $method,
            uri: $uri,
            code: $code,
            input: $input,
        }),*]
    };
}

/// All operations.
pub static OPERATIONS: &[Operation] = operations! {
    CreateEnvironment "POST" "/environments" 201 &[
        body("name", &ENVIRONMENT_NAME),
        required(body("desktopArn", &ARN)),
        body("desktopEndpoint", &DESKTOP_ENDPOINT),
        body("softwareSetUpdateSchedule", &UPDATE_SCHEDULE),
        body("maintenanceWindow", &MAINTENANCE_WINDOW),
        body("softwareSetUpdateMode", &UPDATE_MODE),
        body("desiredSoftwareSetId", &SOFTWARE_SET_ID),
        body("kmsKeyArn", &KMS_KEY_ARN),
        body("clientToken", &CLIENT_TOKEN),
        body("tags", &TAGS),
        body("deviceCreationTags", &DEVICE_CREATION_TAGS),
    ];
    DeleteDevice "DELETE" "/devices/{id}" 204 &[
        label("id", &DEVICE_ID),
        query("clientToken", &CLIENT_TOKEN),
    ];
    DeleteEnvironment "DELETE" "/environments/{id}" 204 &[
        label("id", &ENVIRONMENT_ID),
        query("clientToken", &CLIENT_TOKEN),
    ];
    DeregisterDevice "POST" "/deregister-device/{id}" 202 &[
        label("id", &DEVICE_ID),
        body("targetDeviceStatus", &TARGET_DEVICE_STATUS),
        body("clientToken", &CLIENT_TOKEN),
    ];
    GetDevice "GET" "/devices/{id}" 200 &[label("id", &DEVICE_ID)];
    GetEnvironment "GET" "/environments/{id}" 200 &[label("id", &ENVIRONMENT_ID)];
    GetSoftwareSet "GET" "/softwaresets/{id}" 200 &[label("id", &SOFTWARE_SET_ID)];
    ListDevices "GET" "/devices" 200 PAGE;
    ListEnvironments "GET" "/environments" 200 PAGE;
    ListSoftwareSets "GET" "/softwaresets" 200 PAGE;
    ListTagsForResource "GET" "/tags/{resourceArn}" 200 &[label("resourceArn", &STRING)];
    TagResource "POST" "/tags/{resourceArn}" 200 &[
        label("resourceArn", &STRING),
        required(body("tags", &TAGS)),
    ];
    UntagResource "DELETE" "/tags/{resourceArn}" 200 &[
        label("resourceArn", &STRING),
        required(query("tagKeys", &TAG_KEYS)),
    ];
    UpdateDevice "PATCH" "/devices/{id}" 200 &[
        label("id", &DEVICE_ID),
        body("name", &DEVICE_NAME),
        body("desiredSoftwareSetId", &SOFTWARE_SET_ID),
        body("softwareSetUpdateSchedule", &UPDATE_SCHEDULE),
    ];
    UpdateEnvironment "PATCH" "/environments/{id}" 200 &[
        label("id", &ENVIRONMENT_ID),
        body("name", &ENVIRONMENT_NAME),
        body("desktopArn", &ARN),
        body("desktopEndpoint", &DESKTOP_ENDPOINT),
        body("softwareSetUpdateSchedule", &UPDATE_SCHEDULE),
        body("maintenanceWindow", &MAINTENANCE_WINDOW),
        body("softwareSetUpdateMode", &UPDATE_MODE),
        body("desiredSoftwareSetId", &SOFTWARE_SET_ID_OR_EMPTY_STRING),
        body("deviceCreationTags", &DEVICE_CREATION_TAGS),
    ];
    UpdateSoftwareSet "PATCH" "/softwaresets/{id}" 204 &[
        label("id", &SOFTWARE_SET_ID),
        required(body("validationStatus", &VALIDATION_STATUS)),
    ];
};
