//! The families of quotation marks.

/// A family of quotation marks: the characters that open and close one kind of quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case")
)]
#[non_exhaustive]
pub enum Family {
    /// `"…"`
    StraightDouble,
    /// `“…”`
    CurlyDouble,
    /// `'…'`
    StraightSingle,
    /// `‘…’`
    CurlySingle,
    /// `«…»`, `»…«`, `‹…›`, `›…‹`
    Guillemets,
    /// `„…“`, `‚…‘`
    LowHigh,
    /// `「…」`, `『…』`, `《…》`
    Cjk,
    /// ` ``…'' `, `''…''`: typewriter and wire-service doubles.
    Doubled,
    /// A dialogue dash at the start of a paragraph: `— No, said Anna.`
    Dash,
}

impl Family {
    /// All families, in a fixed order.
    pub const ALL: [Family; 9] = [
        Family::StraightDouble,
        Family::CurlyDouble,
        Family::StraightSingle,
        Family::CurlySingle,
        Family::Guillemets,
        Family::LowHigh,
        Family::Cjk,
        Family::Doubled,
        Family::Dash,
    ];
}

/// A set of mark families.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Families(u16);

impl Families {
    /// Every family.
    pub const fn all() -> Self {
        Self((1 << Family::ALL.len()) - 1)
    }
    /// No family.
    pub const fn none() -> Self {
        Self(0)
    }
    /// The same set with `family` in it.
    #[must_use]
    pub const fn with(self, family: Family) -> Self {
        Self(self.0 | 1 << family as u16)
    }
    /// The same set with `family` taken out.
    #[must_use]
    pub const fn without(self, family: Family) -> Self {
        Self(self.0 & !(1 << family as u16))
    }
    /// Whether every family is in it.
    pub(crate) fn contains_all(self) -> bool {
        self == Self::all()
    }
    /// Whether `family` is in it.
    pub const fn contains(self, family: Family) -> bool {
        self.0 & 1 << family as u16 != 0
    }
}

impl From<Family> for Families {
    fn from(family: Family) -> Self {
        Self::none().with(family)
    }
}

impl Default for Families {
    fn default() -> Self {
        Self::all()
    }
}

impl FromIterator<Family> for Families {
    fn from_iter<I: IntoIterator<Item = Family>>(families: I) -> Self {
        families.into_iter().fold(Self::none(), Self::with)
    }
}
