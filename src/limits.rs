//! Every bound that keeps the work linear in the length of the text, with its reason.

/// Bytes of one document that are read. Offsets inside are 32 bits wide; what lies past this is left unread.
pub const TEXT: usize = u32::MAX as usize - 16;
