/** What a GET is to a snapshot, and why. */
export type Classified = readonly [kind: string, reason: string]

const catalog = (reason: string): Classified => ["catalog", reason]
const state = (reason: string): Classified => ["state", reason]
const history = (reason: string): Classified => ["history", reason]
const configuration = (reason: string): Classified => ["configuration", reason]
const repeated = (operation: string): Classified => ["repeated", `${operation} has it`]
const parameter = (reason: string): Classified => ["parameter", reason]

const sameForAll = catalog("a list of the API's own, which nobody can change")
const pending = history("requests of the past, and what came of them")
const bought = state("what was bought and used up, and not what was set")
const managed = state("what a managed device reports of itself")

/** The GETs whose names and parameters do not say what they are. */
export const byHand: { readonly [id: string]: Classified } = {
  // Containers are listed once, and their entries are kept one by one.
  getOrganizations: ["account", "the organizations of the key"],
  getOrganization: configuration("is set by an administrator"),
  getOrganizationNetworks: configuration("each entry is kept as getNetwork of its network"),
  getNetwork: repeated("getOrganizationNetworks"),
  getOrganizationDevices: configuration("each entry is kept as getDevice of its device"),
  getDevice: ["repeated", "getOrganizationDevices has it, and getNetworkFloorPlans where it hangs"],
  getOrganizationConfigTemplates: configuration("each entry is kept as getOrganizationConfigTemplate of its template"),
  getNetworkSyslogServers: configuration("deprecated, and still the form in which one network can be written"),

  getNetworkApplianceRfProfile: repeated("getNetworkApplianceRfProfiles"),
  getOrganizationCameraRole: repeated("getOrganizationCameraRoles"),
  getOrganizationInventoryDevice: repeated("getOrganizationInventoryDevices"),
  getOrganizationBrandingPolicy: repeated("getOrganizationBrandingPolicies"),
  getNetworkSensorRelationships: repeated("getDeviceSensorRelationships"),
  getOrganizationSwitchPortsBySwitch: repeated("getDeviceSwitchPorts"),
  getOrganizationWirelessSsidsProfilesOverviews: repeated("getOrganizationWirelessSsidsProfiles"),
  getOrganizationWirelessSsidsProfilesAssignmentsByNetwork: repeated("getOrganizationWirelessSsidsProfilesAssignments"),
  getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan: repeated(
    "getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignments"
  ),
  getOrganizationCampusGatewayClustersFailoverTargetsByCluster: repeated(
    "getOrganizationCampusGatewayClustersFailoverTargets"
  ),
  getOrganizationDevicesSyslogServersByNetwork: repeated("getNetworkSyslogServers"),

  getNetworkApplianceContentFilteringCategories: sameForAll,
  getNetworkApplianceFirewallL7FirewallRulesApplicationCategories: sameForAll,
  getNetworkTrafficShapingApplicationCategories: sameForAll,
  getNetworkTrafficShapingDscpTaggingOptions: sameForAll,
  getNetworkEventsEventTypes: sameForAll,
  getOrganizationPoliciesGlobalFirewallApplicationCategories: sameForAll,
  getOrganizationWebhooksAlertTypes: sameForAll,
  getOrganizationAssuranceAlertsTaxonomyCategories: sameForAll,
  getOrganizationAssuranceAlertsTaxonomyTypes: sameForAll,
  getOrganizationOpenapiSpec: sameForAll,
  getDeviceCameraSenseObjectDetectionModels: sameForAll,
  getOrganizationCameraPermission: sameForAll,
  getOrganizationCameraPermissions: sameForAll,
  getOrganizationCellularGatewayEsimsServiceProviders: sameForAll,
  getOrganizationSaseRegions: sameForAll,
  getOrganizationEarlyAccessFeatures: catalog(
    "what can be opted into; getOrganizationEarlyAccessFeaturesOptIns is what was"
  ),
  getOrganizationIntegrationsDeployable: catalog(
    "what can be deployed; getOrganizationIntegrationsDeployed is what was"
  ),
  getOrganizationDevicesSyslogServersRolesByNetwork: catalog("the roles that there are"),

  getOrganizationActionBatches: pending,
  getOrganizationActionBatch: pending,
  getNetworkFirmwareUpgradesStagedEvents: pending,
  getOrganizationApiRestProvisioningPipelinesJobs: pending,
  getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline: pending,
  getNetworkMoves: pending,
  getNetworkPiiRequests: pending,
  getNetworkPiiRequest: pending,
  getDeviceSensorCommands: pending,
  getDeviceSensorCommand: pending,
  getOrganizationDevicesControllerMigrations: pending,
  getOrganizationDevicesPacketCaptureCaptures: pending,
  getOrganizationFirmwareUpgrades: pending,
  getOrganizationFirmwareUpgradesByDevice: pending,

  getOrganizationLicenses: bought,
  getOrganizationLicense: bought,
  getOrganizationLicensingCotermLicenses: bought,
  getOrganizationCellularGatewayEsimsInventory: bought,
  getOrganizationInventoryDevicesEoxOverview: bought,

  getNetworkHealthAlerts: state("what is seen in operation"),
  getDeviceCameraVideoLink: state("a link that is made for each request"),
  getOrganizationCameraOnboardingStatuses: state("how far devices are"),
  getOrganizationCampusGatewayClustersNetworksOverviews: state("counts"),
  getOrganizationCampusGatewayConnections: state("what is connected"),
  getOrganizationCampusGatewayConnectionsOverview: state("counts"),
  getOrganizationDevicesOverviewByModel: state("counts"),
  getOrganizationFloorPlansAutoLocateDevices: state("what was measured"),
  getOrganizationFloorPlansAutoLocateStatuses: state("how far jobs are"),
  getNetworkPoliciesByClient: state("of clients that were seen in a time, which come and go by themselves"),
  getOrganizationSaseNetworksEligible: state("what could be chosen now"),
  getOrganizationSaseSitesConnectivityOverview: state("counts"),
  getOrganizationSpacesIntegrateStatus: state("how far it is"),
  getNetworkSwitchDhcpServerPolicyArpInspectionWarningsByDevice: state("what is seen in operation"),
  getOrganizationWirelessZigbeeDevices: state("what is seen in operation"),
  getOrganizationWirelessZigbeeDoorLocks: state("what is seen in operation"),
  getOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrls: state("what an authority publishes"),
  getOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltas: state("what an authority publishes"),
  getNetworkWirelessElectronicShelfLabelConfiguredDevices: state("what is seen in operation"),
  getNetworkSmDevices: managed,
  getNetworkSmDeviceCerts: managed,
  getNetworkSmDeviceDeviceProfiles: managed,
  getNetworkSmDeviceNetworkAdapters: managed,
  getNetworkSmDeviceRestrictions: managed,
  getNetworkSmDeviceSecurityCenters: managed,
  getNetworkSmDeviceSoftwares: managed,
  getNetworkSmDeviceWlanLists: managed,
  getNetworkSmUserAccessDevices: managed,
  getNetworkSmUserDeviceProfiles: managed,
  getNetworkSmUserSoftwares: managed,

  getNetworkPiiPiiKeys: parameter("needs the key of a person"),
  getNetworkPiiSmDevicesForKey: parameter("needs the key of a person"),
  getNetworkPiiSmOwnersForKey: parameter("needs the key of a person"),
  getOrganizationClientsSearch: parameter("needs the MAC address of a client")
}
