/**
 * Thirty questions that were written before the search existed. Nobody looks at them to tune it: what they measure is lost then.
 * A question comes with the operations that answer it.
 */
export const unseenQuestions: ReadonlyArray<readonly [question: string, ...operations: ReadonlyArray<string>]> = [
  [
    "which APs went offline last night",
    "getOrganizationDevicesAvailabilitiesChangeHistory",
    "getOrganizationDevicesAvailabilities"
  ],
  ["who logged in and changed the config of this org", "getOrganizationConfigurationChanges"],
  ["kick off a reboot of an access point", "rebootDevice"],
  ["change wifi password of the guest network", "updateNetworkWirelessSsid"],
  [
    "show what is plugged into switch port 12",
    "getDeviceSwitchPortsStatuses",
    "getDeviceLldpCdp",
    "getOrganizationSwitchPortsTopologyDiscoveryByDevice",
    "getOrganizationSwitchPortsClientsOverviewByDevice"
  ],
  ["open a port on the firewall to an internal server", "updateNetworkApplianceFirewallPortForwardingRules"],
  ["is the site to site tunnel up", "getOrganizationApplianceVpnStatuses"],
  ["add ipsec peer for azure", "updateOrganizationApplianceVpnThirdPartyVPNPeers"],
  [
    "dhcp scope of the voice vlan",
    "getNetworkApplianceVlan",
    "getNetworkApplianceVlans",
    "getDeviceApplianceDhcpSubnets"
  ],
  [
    "how many licenses do we have left and when do they expire",
    "getOrganizationLicensesOverview",
    "getOrganizationLicenses",
    "getOrganizationLicensingCotermLicenses"
  ],
  ["add a new serial to our inventory", "claimIntoOrganizationInventory", "claimIntoOrganization"],
  ["put a device into a site", "claimNetworkDevices"],
  [
    "temperature reading of the server room sensor",
    "getOrganizationSensorReadingsLatest",
    "getOrganizationSensorReadingsHistory"
  ],
  [
    "jitter and packet loss on the WAN link",
    "getOrganizationDevicesUplinksLossAndLatency",
    "getDeviceLossAndLatencyHistory"
  ],
  [
    "block facebook for everybody",
    "updateNetworkApplianceFirewallL7FirewallRules",
    "updateNetworkApplianceContentFiltering"
  ],
  ["find a laptop by its mac address across all sites", "getOrganizationClientsSearch"],
  ["top talkers of the organization", "getOrganizationSummaryTopClientsByUsage"],
  ["when is the next firmware update scheduled", "getNetworkFirmwareUpgrades", "getOrganizationFirmwareUpgrades"],
  ["give a colleague read-only access to the dashboard", "createOrganizationAdmin"],
  ["people cannot join the wlan, show authentication failures", "getNetworkWirelessFailedConnections"],
  ["test the copper cable of a switch port", "createDeviceLiveToolsCableTest"],
  ["make a copy of an organization", "cloneOrganization"],
  ["where do syslog messages of this network go", "getNetworkSyslogServers"],
  ["change the IP address of the access switch", "updateDeviceManagementInterface"],
  [
    "how busy are the 5 GHz channels",
    "getNetworkNetworkHealthChannelUtilization",
    "getOrganizationWirelessDevicesChannelUtilizationByDevice",
    "getOrganizationWirelessDevicesChannelUtilizationByNetwork",
    "getNetworkWirelessChannelUtilizationHistory"
  ],
  ["picture from the camera at the front door", "generateDeviceCameraSnapshot"],
  ["rogue access points nearby", "getNetworkWirelessAirMarshal"],
  ["lock a stolen ipad", "lockNetworkSmDevices"],
  ["send alerts to a slack webhook", "createNetworkWebhooksHttpServer", "updateNetworkAlertsSettings"],
  ["which API calls used up our rate limit", "getOrganizationApiRequests", "getOrganizationApiRequestsOverview"]
]
