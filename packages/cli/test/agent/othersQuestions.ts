/**
 * Thirty questions by somebody who has neither written the search nor seen its other questions. Nobody looks at them to tune it. A
 * question comes with the operations that answer it.
 */
export const othersQuestions: ReadonlyArray<readonly [question: string, ...operations: ReadonlyArray<string>]> = [
  ["which clients are connected to this network right now", "getNetworkClients"],
  ["block a client", "updateNetworkClientPolicy"],
  ["list all SSIDs", "getNetworkWirelessSsids"],
  ["turn off an SSID", "updateNetworkWirelessSsid"],
  ["layer 3 firewall rules of the MX", "getNetworkApplianceFirewallL3FirewallRules"],
  ["add an outbound deny rule on the security appliance", "updateNetworkApplianceFirewallL3FirewallRules"],
  ["license expiry date of the organization", "getOrganizationLicensesOverview", "getOrganizationLicenses"],
  ["claim serial numbers into the organization inventory", "claimIntoOrganization", "claimIntoOrganizationInventory"],
  ["add a device to a network", "claimNetworkDevices"],
  ["create a new VLAN on the appliance", "createNetworkApplianceVlan"],
  [
    "packet loss and latency of WAN uplinks",
    "getOrganizationDevicesUplinksLossAndLatency",
    "getDeviceLossAndLatencyHistory"
  ],
  ["status of PoE on switch ports", "getDeviceSwitchPortsStatuses", "getOrganizationSwitchPortsStatusesBySwitch"],
  ["change the vlan of a switch port", "updateDeviceSwitchPort"],
  ["schedule a firmware upgrade", "updateNetworkFirmwareUpgrades"],
  ["blink the LEDs so the technician can find the AP", "blinkDeviceLeds", "createDeviceLiveToolsLedsBlink"],
  ["ping 8.8.8.8 from the device", "createDeviceLiveToolsPing"],
  ["neighbours seen by CDP and LLDP", "getDeviceLldpCdp", "getNetworkTopologyLinkLayer"],
  ["temperature history of a sensor", "getOrganizationSensorReadingsHistory"],
  ["snapshot picture of a camera", "generateDeviceCameraSnapshot"],
  ["create an administrator with read only access", "createOrganizationAdmin"],
  ["rotate the shared secret of a RADIUS server", "updateNetworkWirelessSsid"],
  ["clone a network", "createOrganizationNetwork"],
  ["bind a network to a template", "bindNetwork"],
  [
    "who has used the api and how many requests",
    "getOrganizationApiRequests",
    "getOrganizationApiRequestsOverview",
    "getOrganizationApiRequestsOverviewResponseCodesByInterval"
  ],
  [
    "channel utilization of the radios",
    "getOrganizationWirelessDevicesChannelUtilizationByDevice",
    "getNetworkNetworkHealthChannelUtilization",
    "getNetworkWirelessChannelUtilizationHistory",
    "getOrganizationWirelessDevicesChannelUtilizationByNetwork"
  ],
  ["why do wifi clients fail to connect", "getNetworkWirelessFailedConnections"],
  [
    "IPS intrusion settings",
    "getNetworkApplianceSecurityIntrusion",
    "updateNetworkApplianceSecurityIntrusion",
    "getOrganizationApplianceSecurityIntrusion"
  ],
  [
    "static route to the datacenter",
    "createNetworkApplianceStaticRoute",
    "getNetworkApplianceStaticRoutes",
    "getNetworkApplianceStaticRoute"
  ],
  ["lock a lost ipad", "lockNetworkSmDevices"],
  ["syslog servers", "getNetworkSyslogServers", "updateNetworkSyslogServers"]
]
