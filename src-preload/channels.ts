/** The only two channels between Electron's processes; what goes over them is the contract. */
export const callChannel = 'planverk:call';
export const eventChannel = 'planverk:event';
