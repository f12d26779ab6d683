//! Words that the demo fleet is named with; all of them allowed by the API's patterns.

/// Places, in several alphabets.
pub const PLACES: [&str; 16] = [
    "Berlin",
    "São Paulo",
    "Tokyo 東京",
    "Zürich",
    "Dublin",
    "Montréal",
    "Pune",
    "Kraków",
    "Portland",
    "Málaga",
    "Göteborg",
    "Łódź",
    "Αθήνα",
    "Київ",
    "Austin",
    "Leeds",
];

/// What a place is used for.
pub const USES: [&str; 4] = ["office", "call centre", "training", "clinic"];

/// Where a device stands.
pub const SPOTS: [&str; 8] = [
    "desk",
    "front desk",
    "meeting room",
    "reception",
    "help desk",
    "lab",
    "workshop",
    "library",
];

/// People who sign in.
pub const USERS: [&str; 12] = [
    "amara.okafor",
    "bruno.silva",
    "chen.wei",
    "dorothea.lang",
    "emil.nowak",
    "farida.haddad",
    "grace.murphy",
    "hiro.tanaka",
    "ines.moreno",
    "jonas.berg",
    "kavya.rao",
    "liam.walsh",
];
