/** The widgets that are tried under each policy of the docs. */
export declare const POLICY_WIDGETS: Readonly<Record<string, readonly string[]>>;
