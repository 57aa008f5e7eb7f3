/** Texts on which a check has thrown, hung or told nonsense, each with its language: found by the properties, or by hand. Whoever finds one adds it. */
export const FAILURES: readonly ( readonly [ text: string, lang: string ] )[] = [
];
