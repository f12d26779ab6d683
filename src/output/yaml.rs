//! YAML that a reader of version 1.1 (`PyYAML`) and one of version 1.2 take for the same strings.

use serde_json::Value as Json;

use super::formatter::unexpressed;
use crate::error::Result;

/// Appends `value` as a whole document.
pub(super) fn document(value: &Json, out: &mut Vec<u8>) -> Result<()> {
    // Text with line breaks is quoted too: in a block its last ones depend on how the reader counts them.
    let options = serde_saphyr::ser_options! { prefer_block_scalars: false };
    let text = serde_saphyr::to_string_with_options(value, options).map_err(unexpressed)?;
    out.extend_from_slice(text.as_bytes());
    if !text.ends_with('\n') {
        out.push(b'\n');
    }
    Ok(())
}
