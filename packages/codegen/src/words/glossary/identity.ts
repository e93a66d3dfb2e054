import type { Glossary } from "./meaning.ts"

/** Ids, names, serial numbers and other properties of resources. */
export const identity: Glossary = {
  "id in top at =/networks/{networkId} =/organizations/{organizationId}/networks =/organizations/{organizationId}/networks/combine =/networks/{networkId}/bind =/networks/{networkId}/unbind =/networks/{networkId}/split":
    "Id of the network; other operations take it as `networkId`.",
  "model in lldp cdp": "Model of the neighbor, as it says itself.",
  "deviceName in top at /bluetoothClients": "Name that the Bluetooth device sends of itself.",
  "floorPlanId in top at /floorPlans": "Id of the floor plan, which other operations take as `floorPlanId`.",
  "url in top at /camera/": "Link to what the camera recorded or shows.",
  "key in top at /api/keys": "The API key itself, which is not shown again.",
  "networkTags deviceTags in example": "Tags in the example.",
  "networkId on path": "Which network: its `id` as `getOrganizationNetworks` lists it.",
  networkId: "Id of the network, as `getOrganizationNetworks` lists it.",
  "organizationId on answer": "Id of the organization, as `getOrganizations` lists it.",
  "serial on path": "Which device: its serial number, such as `Q2XX-XXXX-XXXX`.",
  serial: "Serial number of the device, such as `Q2XX-XXXX-XXXX`.",
  "serial in module": "Serial number of the expansion module.",
  "serial at /powerModules/": "Serial number of the device or of the power module in it.",
  "serial on answer at /wirelessController/": "Serial number of the device, which is also its cloud id.",
  "serials on body": "Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`.",
  "serials on answer": "Serial numbers of the devices.",
  deviceSerial: "Serial number of the device that this is about.",
  "id in network networks resultingNetworks resultingNetwork":
    "Id of the network; other operations take it as `networkId`.",
  "id in currentVersion fromVersion toVersion availableVersions version":
    "Id of the firmware version, by which an upgrade names it.",
  "id in callback": "Id by which `getOrganizationWebhooksCallbacksStatus` tells how the callback went.",
  "id in httpServer": "Id of the webhook receiver, as `getNetworkWebhooksHttpServers` lists it.",
  "id in payloadTemplate": "Id of the payload template, as `getNetworkWebhooksPayloadTemplates` lists it.",
  "id in policyObjects": "Id of the policy object, as `getOrganizationPolicyObjects` lists it.",
  "id in admin admins": "Id of the administrator, as `getOrganizationAdmins` lists it.",
  "name in network networks resultingNetworks resultingNetwork": "Name of the network, as Dashboard shows it.",
  "name in device devices members iotController switch": "Name of the device, as Dashboard shows it.",
  "name in top at =/organizations/{organizationId}/devices =/devices/{serial} =/networks/{networkId}/devices":
    "Name of the device, as Dashboard shows it.",
  "name in top at =/networks/{networkId} =/organizations/{organizationId}/networks":
    "Name of the network, as Dashboard shows it.",
  "name in top at =/organizations =/organizations/{organizationId}": "Name of the organization, as Dashboard shows it.",
  "name in 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 under perSsidSettings": "Name that the SSID with this number broadcasts.",
  "name in ssid ssids": "Name that the SSID broadcasts.",
  "name in payloadTemplate": "Name of the payload template in Dashboard.",
  "name in vlanNames": "Name of the VLAN, which an access policy can use in place of its number.",
  "name in admin admins createdBy": "Name of the person that the administrator account belongs to.",
  "name in vrf": "Name of the VRF, a routing table of its own.",
  "name in group top at /firmwareUpgrades/staged/": "Name of the group of devices that is upgraded together.",
  "name in details": "What the detail is about.",
  "name in policyObjects": "Name of the policy object in Dashboard.",
  "name in applications application": "Name of the application that traffic is recognized as.",
  networkName: "Name of the network, as Dashboard shows it.",
  deviceName: "Name of the device, as Dashboard shows it.",
  "mac in device devices members switch": "MAC address of the device itself.",
  "mac in top clients client at /clients /bluetoothClients /summary/top/clients": "MAC address that the client uses.",
  "mac in fixedIpAssignments": "MAC address of the client that always gets this IP address.",
  "mac in old new": "MAC address that the device is known by.",
  mac: "MAC address, such as `00:11:22:33:44:55`.",
  "macs on body": "MAC addresses, such as `00:11:22:33:44:55`.",
  clientMac: "MAC address that the client uses.",
  virtualMac: "MAC address that the switches of the stack share.",
  "model in device devices members top switch switches old new": "Model of the device, such as `MX68` or `MR46`.",
  "model in module": "Model of the expansion module.",
  "model in licensing": "How the organization is licensed.",
  model: "Model, such as `MX68` or `MR46`.",
  productType: "Product type, such as `wireless`, `switch` or `appliance`.",
  "productTypes in top resultingNetworks resultingNetwork at =/networks/{networkId} =/organizations/{organizationId}/networks =/organizations/{organizationId}/networks/combine =/networks/{networkId}/bind =/networks/{networkId}/unbind =/networks/{networkId}/split /configTemplates":
    "Product types that the network consists of, such as `wireless` and `switch`.",
  productTypes: "Product types, such as `wireless`, `switch` or `appliance`.",
  "tags in top at =/networks/{networkId} =/organizations/{organizationId}/networks /bind /unbind /split /combine":
    "Tags of the network, by which operations can filter and group networks.",
  "tags in network networks resultingNetworks resultingNetwork":
    "Tags of the network, by which operations can filter and group networks.",
  "tags in top at =/devices/{serial} =/organizations/{organizationId}/devices =/networks/{networkId}/devices =/organizations/{organizationId}/devices/availabilities =/organizations/{organizationId}/devices/statuses =/organizations/{organizationId}/devices/provisioning/statuses =/organizations/{organizationId}/devices/powerModules/statuses/byDevice =/organizations/{organizationId}/devices/uplinks/addresses/byDevice =/organizations/{organizationId}/inventory/devices =/organizations/{organizationId}/inventory/devices/{serial} =/networks/{networkId}/devices/claim/vmx":
    "Tags of the device, by which operations can filter and group devices.",
  "tags in ports top at /switch/ports /switch/profiles/": "Tags of the port, by which people find and group ports.",
  networkTags: "Tags of networks; what is configured applies to networks that have one of them.",
  deviceTags: "Tags of devices; what is configured applies to devices that have one of them.",
  timeZone: "Time zone in the form of the tz database, such as `America/Los_Angeles`.",
  enrollmentString: "Text by which devices enroll in Systems Manager or people open the self-service portal.",
  isBoundToConfigTemplate: "Whether the network gets its configuration from a template.",
  "notes in top resultingNetworks resultingNetwork at =/networks/{networkId} =/organizations/{organizationId}/networks /bind /unbind /split /combine":
    "What people wrote down about the network.",
  "notes in top at =/devices/{serial} =/organizations/{organizationId}/devices =/networks/{networkId}/devices =/organizations/{organizationId}/devices/availabilities =/organizations/{organizationId}/devices/statuses =/organizations/{organizationId}/devices/provisioning/statuses =/organizations/{organizationId}/devices/powerModules/statuses/byDevice =/organizations/{organizationId}/devices/uplinks/addresses/byDevice =/organizations/{organizationId}/inventory/devices =/organizations/{organizationId}/inventory/devices/{serial} =/networks/{networkId}/devices/claim/vmx":
    "What people wrote down about the device.",
  "url in top resultingNetworks resultingNetwork at =/networks/{networkId} =/organizations/{organizationId}/networks =/organizations/{organizationId}/networks/combine =/networks/{networkId}/bind =/networks/{networkId}/unbind =/networks/{networkId}/split =/devices/{serial} =/organizations/{organizationId}/devices =/networks/{networkId}/devices =/organizations/{organizationId}/devices/availabilities =/organizations/{organizationId}/devices/statuses =/organizations/{organizationId}/devices/provisioning/statuses =/organizations/{organizationId}/devices/powerModules/statuses/byDevice =/organizations/{organizationId}/devices/uplinks/addresses/byDevice =/organizations/{organizationId}/inventory/devices =/organizations/{organizationId}/inventory/devices/{serial} =/networks/{networkId}/devices/claim/vmx":
    "Link to the page in Dashboard.",
  "url in top at =/organizations =/organizations/{organizationId}": "Link to the organization in Dashboard.",
  lat: "Latitude, in degrees.",
  lng: "Longitude, in degrees.",
  "address in top at =/devices/{serial} =/organizations/{organizationId}/devices =/networks/{networkId}/devices =/organizations/{organizationId}/devices/availabilities =/organizations/{organizationId}/devices/statuses =/organizations/{organizationId}/devices/provisioning/statuses =/organizations/{organizationId}/devices/powerModules/statuses/byDevice =/organizations/{organizationId}/devices/uplinks/addresses/byDevice =/organizations/{organizationId}/inventory/devices =/organizations/{organizationId}/inventory/devices/{serial} =/networks/{networkId}/devices/claim/vmx":
    "Street address that the device is shown at on the map.",
  floorPlanId: "Id of the floor plan that the device is placed on, as `getNetworkFloorPlans` lists it.",
  configTemplateId: "Id of a configuration template, as `getOrganizationConfigTemplates` lists it.",
  imei: "International number of the cellular modem.",
  "iccid iccids": "Number of the SIM card, which is worldwide unique.",
  "firmware in top devices device": "Firmware that the device runs, such as `wireless-30-7`.",
  "firmware in currentVersion fromVersion toVersion availableVersions":
    "Name of the firmware image, such as `wireless-30-7`.",
  "shortName in currentVersion fromVersion toVersion availableVersions version":
    "Short name of the firmware version, such as `MR 30.7`.",
  releaseDate: "When the firmware version was released.",
  "releaseType in currentVersion fromVersion toVersion availableVersions":
    "How mature the firmware version is: beta, release candidate or stable.",
  adminId: "Id of the administrator, as `getOrganizationAdmins` lists it.",
  "email in top at /admins": "Address that the administrator signs in with.",
  createdAt: "When it was created.",
  updatedAt: "When it was last changed.",
  lastUpdatedAt: "When it was last changed.",
  expiresAt: "Until when it is valid.",
  iname: "Name by which a VLAN profile is identified in paths.",
  "tags in old new device": "Tags of the device, by which operations can filter and group devices.",
  "mac in top at =/devices/{serial} =/organizations/{organizationId}/devices =/networks/{networkId}/devices =/organizations/{organizationId}/devices/availabilities =/organizations/{organizationId}/devices/statuses =/organizations/{organizationId}/devices/provisioning/statuses =/organizations/{organizationId}/devices/powerModules/statuses/byDevice =/organizations/{organizationId}/devices/uplinks/addresses/byDevice =/organizations/{organizationId}/inventory/devices =/organizations/{organizationId}/inventory/devices/{serial} =/networks/{networkId}/devices/claim/vmx":
    "MAC address of the device itself.",
  spareSerial: "Serial number of the device that stands in when the other fails.",
  primarySerial: "Serial number of the device that works while it can.",
  "key in licenses remainderLicenses movedLicenses": "Key of the license, as it was bought."
}
