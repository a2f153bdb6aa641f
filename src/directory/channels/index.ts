export type ChannelId = string;
