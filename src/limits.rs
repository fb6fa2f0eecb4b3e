//! The bound on the whole text. Every other bound stands beside its use, with its reason; `docs/limits.md` lists them.

/// Bytes of one document that are read. Offsets inside are 32 bits wide; what lies past this is left unread.
pub const TEXT: usize = u32::MAX as usize - 16;
