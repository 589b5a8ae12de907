/**
 * Months that a line may bridge. January is never published alone and quarters stand three months apart; what is farther
 * apart belongs to two stretches of data, and a line between them would tell what nobody knows.
 */
export const longestStep = 6;
